import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { messagesFor } from "@/lib/i18n/messages";
import { openCertificateDraft } from "@/lib/services/certificates/certificate-draft";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmForm } from "../../../../../../parts/confirm-form";
import { RefusedRole } from "../../../../../../parts/refused-role";
import { confirmCertificateAction } from "../actions";
import { openDeskPage } from "../desk-page";
import { FlowHead } from "../flow-head";
import { certificateCookie, certificatePath } from "../paths";
import { EnteredList } from "./entered-list";
import { Outcome } from "./outcome";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffCertificate.confirmTitle };
}

/** 登録証, step 2: what was entered, and what issuing it begins and ends. */
export default async function ConfirmCertificatePage({ params }: { params: Promise<{ memberId: string }> }) {
  const page = await openDeskPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { desk, session, at } = page;
  const text = messagesFor(locale).staffCertificate;
  const sealed = await readDraft(certificateCookie(desk.memberId).name);
  const draft = openCertificateDraft(session.actor.staffId, desk.memberId, sealed, at);
  const contract = desk.contracts.find(({ contractId }) => contractId === draft?.contractId);
  const same = contract?.standing.editions === draft?.editions && contract?.standing.inUse === draft?.inUse;
  const head = <FlowHead locale={locale} desk={desk} step={1} title={text.confirmTitle} />;
  if (!draft || !contract || !same) {
    return (
      <div className="grid max-w-confirm gap-4">
        <div>{head}</div>
        <Note locale={locale} tone="error" title={draft ? text.changedMeanwhile : text.draftGone} />
        <p>
          <ButtonLink href={certificatePath(desk.memberId)} size="small">
            {text.again}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const questions = await listUnlockQuestions(session.actor, contract.standing.accountId, at, "certificate.issue");
  const offered = questions.ok ? questions.value.questions : [];
  const { renewal, formKey } = draft;
  const passes = !renewal || identityVerdict(renewal.asked, offered, desk.terms.unlock.identityChecks) === "passed";
  return (
    <div className="max-w-confirm">
      {head}
      <EnteredList locale={locale} desk={desk} draft={draft} customerNumber={contract.customerNumber} />
      <Outcome locale={locale} passes={passes} ends={contract.standing.renewal} terms={desk.terms.activationCode} />
      <ConfirmForm
        locale={locale}
        action={confirmCertificateAction}
        hidden={{ memberId: desk.memberId, formKey }}
        submit={passes ? (renewal ? text.confirmAsk : text.confirmSubmit) : text.confirmRefuse}
        inputHref={certificatePath(desk.memberId, "", { contract: contract.contractId })}
        back={messagesFor(locale).common.backToInput}
      />
    </div>
  );
}
