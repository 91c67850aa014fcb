import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findAccountId } from "@/lib/queries/account-ids/find-account-id";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { requireActor } from "@/lib/web/guard";
import { idPath, idsPath } from "../id-path";
import { ChangeForm, type ChangeFormText } from "./form";

type Props = { params: Promise<{ accountId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Once for the title and the page. */
const findPage = cache(async (accountId: string) => {
  const actor = await requireActor(idPath(accountId, "change"));
  return { actor, page: await findAccountId(actor, accountId, await now()) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accountId } = await params;
  const { actor, page } = await findPage(accountId);
  const { accountIdChange: text, errors } = messagesFor(actor.locale);
  return { title: page ? text.changeTitle(accountId) : errors.notFoundTitle };
}

/** Changing an account ID, step 1: everything but its string (FB-09), and the role for those who may give one (FB-11, FB-32). */
export default async function ChangeAccountIdPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const { actor, page } = await findPage(accountId);
  if (!page) notFound();
  const { locale } = actor;
  const { accountIdChange: text, accountIdFlow, accountIds, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[
        { label: accountIdFlow.list, href: idsPath },
        { label: accountId, href: idPath(accountId) },
        { label: text.changeCrumb },
      ]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.changeTitle(accountId)}
      lead={text.changeLead}
    />
  );
  if (!page.edit.ok) {
    const ways = [{ href: idPath(accountId), label: text.toId(accountId) }];
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={page.edit.refusal} documents={page.documents} ways={ways} />
      </>
    );
  }
  const kept = typeof draft === "string" ? await findDraftInput(actor, "change-account-id", draft) : null;
  const { id } = page;
  const current = { ...id.person, role: id.role };
  return (
    <>
      {heading}
      <p className="mb-6">{text.fixed(accountId)}</p>
      <ChangeForm
        locale={locale}
        accountId={accountId}
        text={formText(locale)}
        values={kept?.accountId === accountId ? { ...kept } : current}
        roles={page.role.ok ? (["user", "admin"] as const).map((role) => ({ value: role, ...accountIdFlow.roles[role] })) : null}
        roleNote={
          page.role.ok ? (
            id.isReader ? (
              <Note locale={locale} title={text.ownRoleTitle}>
                {text.ownRole}
              </Note>
            ) : null
          ) : (
            <p className="text-note text-muted">{text.roleFixed(accountIds.roles[id.role])}</p>
          )
        }
        back={
          <ButtonLink href={idPath(accountId)} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}

/** The form's own words: the browser gets these and no others. */
function formText(locale: Locale): ChangeFormText {
  const { accountIdFlow: t, common } = messagesFor(locale);
  const { nameGroup, familyName, givenName, familyKana, givenKana, kanaHint, userName, userNameHint, role } = t;
  const words = { nameGroup, familyName, givenName, familyKana, givenKana, kanaHint, userName, userNameHint, role };
  return { ...words, next: common.toConfirm };
}
