import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { passwordRules } from "@/app/_parts/password-rules";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type AccountIdForm, findAccountIdForm } from "@/lib/queries/procedures/account-id-form";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { NewAccountIdForm, type NewAccountIdText } from "./form";
import { listPath, newPath } from "./paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).accountIdFlow.newTitle };
}

/** Registering an account ID, step 1. With `?first=1` it is the first thing after the first login (FB-02). */
export default async function NewAccountIdPage({ searchParams }: Props) {
  const { draft, first } = await searchParams;
  const actor = await requireActor(newPath());
  const at = await now();
  const form = await findAccountIdForm(actor, at);
  if (!form) notFound();
  const kept = typeof draft === "string" ? await findDraftInput(actor, "register-account-id", draft) : null;
  const { locale } = actor;
  const { accountIdFlow: text, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const stop = { href: listPath, label: text.toList };
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.list, href: listPath }, { label: text.newCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.newTitle}
      lead={form.allowed.ok ? text.newLead(form.allowed.value.free, form.allowed.value.allowed) : undefined}
    />
  );
  if (!form.allowed.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={form.allowed.refusal} documents={form.documents} ways={[stop]} />
      </>
    );
  }
  return (
    <>
      {heading}
      {first === "1" ? (
        <div className="mb-6">
          <Note locale={locale} title={text.first.title}>
            {text.first.text}
          </Note>
        </div>
      ) : null}
      <NewAccountIdForm
        locale={locale}
        text={formText(form, locale)}
        policy={form.policy}
        rules={passwordRules(form.policy, locale, { of: "contract" })}
        loginIds={form.customerNumber ? [form.customerNumber] : []}
        roles={(["user", "admin"] as const).map((role) => ({ value: role, ...text.roles[role] }))}
        values={kept ?? {}}
        back={
          <ButtonLink href={listPath} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}

/** The form's own words: the browser gets these and no others. */
function formText({ format }: AccountIdForm, locale: Locale): NewAccountIdText {
  const { accountIdFlow: t, common } = messagesFor(locale);
  const { accountId, mailNote, nameGroup, familyName, givenName, familyKana, givenKana, kanaHint, userName, userNameHint } = t;
  const names = {
    accountId,
    mailNote,
    nameGroup,
    familyName,
    givenName,
    familyKana,
    givenKana,
    kanaHint,
    userName,
    userNameHint,
  };
  const password = {
    password: t.password,
    passwordAgain: t.passwordAgain,
    rulesTitle: t.passwordRulesTitle,
    retype: t.passwordRetype,
    met: t.ruleMet,
    open: t.ruleOpen,
  };
  return {
    ...names,
    ...password,
    accountIdHint: t.accountIdHint(format.min, format.max),
    role: t.role,
    roleHint: t.roleHint,
    next: common.toConfirm,
  };
}
