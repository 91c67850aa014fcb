import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { passwordRules } from "@/app/_parts/password-rules";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { type Messages, messagesFor } from "@/lib/i18n/messages";
import { findInvitation, findInvitedDraft } from "@/lib/queries/people/invitation-view";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { invitationPath, linkToken } from "../paths";
import { NewLoginForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).invitation.form.title, referrer: "same-origin" };
}

type Words = Messages["invitation"]["form"];

/** A new member ID by invitation, step 1. A link that is no longer open says so on its own page. */
export default async function NewLoginPage({ searchParams }: { searchParams: PageQuery }) {
  const { token, draft, over } = await searchParams;
  const parsed = linkToken.safeParse(token);
  if (!parsed.success) notFound();
  const at = await now();
  const invitation = await findInvitation(parsed.data, at);
  if (invitation?.state !== "open") redirect(invitationPath(parsed.data));
  const format = invitation.operator.registration?.memberId;
  if (!format) notFound();
  const locale = await requestLocale();
  const { invitation: text, accountIdFlow: flow } = messagesFor(locale);
  const draftToken = linkToken.safeParse(draft);
  const kept = draftToken.success ? await findInvitedDraft({ token: parsed.data, draft: draftToken.data }, at) : null;
  const policy = chosenPolicy(invitation.operator.identity);
  const { steps, form, confirm } = text;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: text.plainTitle, href: invitationPath(parsed.data) }]}
        steps={{ labels: [steps.input, steps.confirm, steps.factor, steps.complete], current: 0 }}
        title={form.title}
        lead={form.lead(invitation.member)}
      />
      {over === "1" ? (
        <div className="mb-6">
          <Note locale={locale} tone="error" live>
            {confirm.expired}
          </Note>
        </div>
      ) : null}
      <NewLoginForm
        locale={locale}
        token={parsed.data}
        values={kept ? namesOf(kept) : {}}
        policy={policy}
        rules={passwordRules(policy, locale, { of: "member" })}
        text={{
          ...formWords(form),
          loginIdHint: form.loginIdHint(format.min, format.max),
          rulesTitle: flow.passwordRulesTitle,
          retype: flow.passwordRetype,
          met: flow.ruleMet,
          open: flow.ruleOpen,
        }}
        back={
          <ButtonLink href={invitationPath(parsed.data)} look="plain" size="large" className="max-sm:w-full">
            {form.stop}
          </ButtonLink>
        }
      />
    </>
  );
}

function namesOf({
  loginId,
  familyName,
  givenName,
  familyKana,
  givenKana,
}: Record<"loginId" | "familyName" | "givenName" | "familyKana" | "givenKana", string>) {
  return { loginId, familyName, givenName, familyKana, givenKana };
}

/** The form's own words: the browser gets these and no others. */
function formWords({ loginId, familyName, givenName, familyKana, givenKana, kanaHint, password, passwordAgain, next }: Words) {
  return { loginId, familyName, givenName, familyKana, givenKana, kanaHint, password, passwordAgain, next };
}
