import type { Metadata } from "next";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { getOwnPasswordView } from "@/lib/queries/identity/own-password-view";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ownPasswordPath, securityPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).ownPassword.done };
}

/** A member ID's own new password, step 3; it says when, and stays true on a reload. */
export default async function MemberPasswordCompletePage() {
  const actor = await requireMember(ownPasswordPath());
  const { changedAt } = await getOwnPasswordView(actor, await now());
  const { locale } = actor;
  const { ownPassword: text, procedures, accountIdChange } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  return (
    <>
      <div className="mb-5">
        <Steps locale={locale} labels={[input, confirm, complete]} current={2} />
      </div>
      <CompletePanel title={text.done} facts={[{ label: text.doneAt, value: formatInstant(changedAt, locale) }]}>
        <p>{text.doneText}</p>
      </CompletePanel>
      <p className="mt-6">
        <TextLink href={securityPath}>{accountIdChange.backToSecurity}</TextLink>
      </p>
    </>
  );
}
