import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndsWithContract } from "@/components/billing/ends-with-contract";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import type { ContractEndPreview } from "@/lib/domain/ordering/preview";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findInitialEnd, type InitialEndView } from "@/lib/queries/contracts/find-ending";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ChoiceCard } from "../../../_parts/choice-card";
import { contractPath } from "../contract-path";
import { initialChoices } from "./choices";
import { InitialEndForm } from "./form";
import { PhoneNote } from "./phone-note";

type Props = { params: Promise<{ contractId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).endings.right.pageTitle };
}

/** 初期契約解除, step 1: the deadline, then ending it today beside the telephone and doing nothing (JP-17). */
export default async function InitialCancellationPage({ params }: Props) {
  const { contractId } = await params;
  const actor = await requireActor(contractPath(contractId, "initial-cancellation"));
  const view = await findInitialEnd(actor, contractId, await now());
  if (!view) notFound();
  const { locale } = actor;
  const { endings, contracts, procedures } = messagesFor(locale);
  const text = endings.right;
  const steps = procedures.compareSteps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[
        { label: contracts.title, href: "/mypage/contracts" },
        { label: view.name[locale], href: contractPath(contractId) },
        { label: text.crumb },
      ]}
      steps={{ labels: [steps.input, steps.confirm, steps.complete], current: 0 }}
      title={text.pageTitle}
      lead={text.pageLead(formatDate(view.today, locale))}
    />
  );
  if (!view.initial.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure
          locale={locale}
          refusal={view.initial.refusal}
          documents={view.documents}
          ways={[
            { href: contractPath(contractId, "end"), label: text.toEnding },
            { href: contractPath(contractId), label: endings.toContract },
          ]}
        />
        <PhoneNote locale={locale} phone={view.phone} />
      </>
    );
  }
  return (
    <>
      {heading}
      <Compared locale={locale} view={view} initial={view.initial.value} />
      <InitialEndForm
        locale={locale}
        contractId={contractId}
        next={text.next}
        back={
          <ButtonLink href={contractPath(contractId)} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}

type ComparedProps = { locale: Locale; view: InitialEndView; initial: ContractEndPreview };

function Compared({ locale, view, initial }: ComparedProps) {
  const { endings, options } = messagesFor(locale);
  const text = endings.right;
  const comparison = view.comparison.ok ? view.comparison.value : null;
  const choices = comparison ? initialChoices(view, initial, comparison, locale) : [];
  return (
    <>
      {view.right ? (
        <Note locale={locale} tone="deadline" title={text.deadline(formatDate(view.right.lastDayOn, locale))}>
          <p>{text.left(view.right.daysLeft)}</p>
          <p>
            {text.noUndo}
            {locale === "ja" ? "。" : ". "}
            {text.noUndoText}
          </p>
        </Note>
      ) : null}
      {comparison ? (
        <Section id="compare" title={options.compare.label}>
          <div className="mt-3 grid gap-x-3 gap-y-4 sm:grid-cols-3">
            {choices.map((choice) => (
              <ChoiceCard key={choice.letter} locale={locale} choice={choice} documents={view.documents} />
            ))}
          </div>
          <p className="mt-3 text-note text-muted">{text.compareNote(formatDate(comparison.until, locale))}</p>
        </Section>
      ) : null}
      <Section id="ends" title={endings.whatEnds}>
        <EndsWithContract locale={locale} end={initial} documents={view.documents} />
      </Section>
    </>
  );
}
