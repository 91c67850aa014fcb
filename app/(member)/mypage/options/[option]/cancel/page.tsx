import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { compareCancel } from "@/lib/queries/options/compare-cancel";
import { requireActor } from "@/lib/web/guard";
import { ChoiceCard } from "../../../_parts/choice-card";
import { holderPath, optionPath, queryText } from "../../option-path";
import { choicesOf } from "./choices";
import { CancelForm } from "./form";

type Props = { params: Promise<{ option: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Once for the title and the page. */
const findPage = cache(async (code: string, holder: string) => {
  const actor = await requireActor(holderPath(code, "cancel", holder));
  return { actor, page: await compareCancel(actor, code, await now(), holder || null) };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor, page } = await findPage((await params).option, await queryText(searchParams, "id"));
  const { options: text, errors } = messagesFor(actor.locale);
  return { title: page ? text.cancelTitle(page.name[actor.locale]) : errors.notFoundTitle };
}

/** Ending an option, step 1: what it means today, next month, and not at all, before anything is asked for. */
export default async function CancelPage({ params, searchParams }: Props) {
  const { option: code } = await params;
  const holder = await queryText(searchParams, "id");
  const { actor, page } = await findPage(code, holder);
  if (!page) notFound();
  const { locale } = actor;
  const { options: text, procedures } = messagesFor(locale);
  const name = page.name[locale];
  const steps = procedures.compareSteps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: optionPath() }, { label: name, href: optionPath(code) }, { label: text.cancel }]}
      steps={{ labels: [steps.input, steps.confirm, steps.complete], current: 0 }}
      title={holder ? text.cancelTitleFor(name, holder) : text.cancelTitle(name)}
      lead={text.cancelLead(formatDate(page.today, locale))}
    />
  );
  if (!page.comparison.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure
          locale={locale}
          refusal={page.comparison.refusal}
          documents={page.documents}
          ways={[{ href: holderPath(code, "", holder), label: text.toDetail(name) }]}
        />
      </>
    );
  }
  const choices = choicesOf(page, page.comparison.value, locale);
  return (
    <>
      {heading}
      <Note locale={locale} tone="deadline" title={text.compare.noUndo}>
        {text.compare.noUndoText}
      </Note>
      <Section id="compare" title={text.compare.label}>
        <div className={`mt-3 grid gap-x-3 gap-y-4 ${choices.length === 3 ? "sm:grid-cols-3" : "sm:grid-cols-2"}`}>
          {choices.map((choice) => (
            <ChoiceCard key={choice.letter} locale={locale} choice={choice} documents={page.documents} />
          ))}
        </div>
        <p className="mt-3 text-note text-muted">{text.compare.note}</p>
      </Section>
      <CancelForm
        locale={locale}
        option={code}
        holder={holder}
        next={text.compare.next}
        back={
          <ButtonLink href={holderPath(code, "", holder)} look="plain" size="large" className="max-sm:w-full">
            {text.compare.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
