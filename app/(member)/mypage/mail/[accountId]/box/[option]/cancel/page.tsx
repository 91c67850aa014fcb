import type { Metadata } from "next";
import { Explanations } from "@/components/billing/explanation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { CancelOptionPreview } from "@/lib/domain/ordering/preview";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { amountOf } from "@/lib/i18n/procedures/act-label";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { findBoxPage } from "../find-page";
import { BoxForm } from "../form";

type Props = { params: Promise<{ accountId: string; option: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accountId, option } = await params;
  const { text, name } = await findBoxPage(accountId, option);
  return { title: text.boxCancelTitle(name, accountId) };
}

/** Ending the larger mail box of one account ID, step 1: the last day and the last fee (FB-31, FB-37). */
export default async function BoxCancelPage({ params }: Props) {
  const { accountId, option } = await params;
  const { actor, box, name, crumbs, text, procedures, stop } = await findBoxPage(accountId, option);
  const { locale } = actor;
  const { input, confirm, complete } = procedures.steps;
  const { cancel, documents } = box;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={crumbs}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.boxCancelTitle(name, accountId)}
      lead={text.slotLead}
    />
  );
  if (!cancel.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={cancel.refusal} documents={documents} ways={[stop]} />
      </>
    );
  }
  return (
    <>
      {heading}
      <div className="mb-5">
        <Note locale={locale}>{text.boxCancelText}</Note>
      </div>
      <SummaryList locale={locale} rows={cancelRows(cancel.value, documents, locale)} />
      <BoxForm
        locale={locale}
        accountId={accountId}
        option={option}
        agree={null}
        next={text.next}
        back={
          <ButtonLink href={stop.href} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}

function cancelRows(
  { ending, remaining, schedule }: CancelOptionPreview,
  documents: DocumentTitles,
  locale: Locale,
): SummaryRow[] {
  const text = messagesFor(locale).mailSettings;
  const [own] = ending;
  const fees = schedule.flatMap((month) => month.charges.flatMap((charge) => charge.reasons));
  return [
    ...(own
      ? [
          {
            label: text.lastUse,
            children: (
              <>
                <p>{formatDate(own.useEndsOn, locale)}</p>
                <Explanations locale={locale} reasons={own.reasons} documents={documents} line={text.lastUse} />
              </>
            ),
          },
        ]
      : []),
    {
      label: text.lastFee,
      children: (
        <>
          <p className="nums">{amountOf(remaining, locale)}</p>
          <Explanations locale={locale} reasons={fees} documents={documents} line={text.lastFee} />
        </>
      ),
    },
  ];
}
