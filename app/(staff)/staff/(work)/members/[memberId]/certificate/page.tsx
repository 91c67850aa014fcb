import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { messagesFor } from "@/lib/i18n/messages";
import type { CertificateContract } from "@/lib/queries/certificates/certificate-desk";
import { openCertificateDraft } from "@/lib/services/certificates/certificate-draft";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { questionViews } from "../../../../../parts/question-words";
import { RefusedRole } from "../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../parts/search-params";
import { CertificateHistory } from "./certificate-history";
import { ChooseNumber } from "./choose-number";
import { openDeskPage } from "./desk-page";
import { FlowHead } from "./flow-head";
import { CertificateForm } from "./form";
import { certificateCookie } from "./paths";
import { RenewalNote } from "./renewal-note";

type Props = { params: Promise<{ memberId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffCertificate.title };
}

/** 登録証 (FB-38), step 1: which customer number, how it is delivered, and for another one why, and who asked. */
export default async function CertificatePage({ params, searchParams }: Props) {
  const page = await openDeskPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { desk, session, at } = page;
  const query = await searchParams;
  const text = messagesFor(locale).staffCertificate;
  const wanted = oneParam(query.contract);
  const only = desk.contracts.length === 1 ? desk.contracts[0] : undefined;
  const chosen = desk.contracts.find(({ contractId }) => contractId === wanted) ?? only;
  return (
    <div className="max-w-main">
      <FlowHead locale={locale} desk={desk} step={0} title={text.title} lead={text.lead} />
      {query.failed === "1" ? (
        <div className="mb-4">
          <Note locale={locale} tone="deadline" title={text.checkFailedTitle} live>
            {text.checkFailedText}
          </Note>
        </div>
      ) : null}
      {desk.contracts.length === 0 ? (
        <Empty icon="key" title={text.noContract}>
          {text.noContractText}
        </Empty>
      ) : null}
      {desk.contracts.length > 1 || !chosen ? (
        <ChooseNumber locale={locale} desk={desk} chosen={chosen?.contractId ?? null} />
      ) : null}
      {chosen ? await inputFor(chosen) : null}
      <CertificateHistory locale={locale} rows={desk.history} />
    </div>
  );

  async function inputFor({ contractId, customerNumber, product, standing }: CertificateContract) {
    const questions = await listUnlockQuestions(session.actor, standing.accountId, at, "certificate.issue");
    const sealed = await readDraft(certificateCookie(desk.memberId).name);
    const kept = openCertificateDraft(session.actor.staffId, desk.memberId, sealed, at);
    const draft = kept?.contractId === contractId ? kept : null;
    const asked = draft?.renewal?.asked.map(({ question, result }) => [`check-${question}`, result] as const) ?? [];
    const { channel, reason } = draft?.renewal ?? {};
    return (
      <section aria-labelledby="number-title" className="mt-2">
        <h2 id="number-title" className="text-body">
          {text.customerNumber} <span className="nums">{customerNumber}</span>
          <span className="ml-3 text-chip font-normal text-muted">{product[locale]}</span>
        </h2>
        <RenewalNote locale={locale} standing={standing} refused={desk.refusedReissue} />
        {standing.renewal && desk.refusedReissue ? null : (
          <CertificateForm
            locale={locale}
            memberId={desk.memberId}
            contractId={contractId}
            renewal={standing.renewal}
            hasAddress={desk.address !== null}
            needed={desk.terms.unlock.identityChecks}
            questions={questions.ok ? questionViews(questions.value.questions, locale) : []}
            entered={{
              ...(draft ? { delivery: draft.delivery } : {}),
              ...(channel && reason ? { channel, reason } : {}),
              ...Object.fromEntries(asked),
            }}
          />
        )}
      </section>
    );
  }
}
