import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { memberGuides, refusedForAll } from "@/lib/queries/guides/member-guides";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { RefusedPage } from "../../_parts/refused-page";
import { guidesPath, newGuidesPath } from "../paths";
import { GuidesForm } from "./form";

const formsPath = "/mypage/forms" as Route;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).papers.guides.newTitle };
}

/** A request for guides, step 1: which; the address is the registered one and changes on paper only. */
export default async function NewGuidesPage({ searchParams }: { searchParams: PageQuery }) {
  const { draft } = await searchParams;
  const actor = await requireActor(newGuidesPath());
  const page = await memberGuides(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const { papers, procedures } = messagesFor(locale);
  const text = papers.guides;
  const { allowed, view, documents } = page;
  if (!allowed.ok) return <RefusedPage title={text.title} locale={locale} refusal={allowed.refusal} documents={documents} />;
  if (!view) notFound();
  const kept = typeof draft === "string" ? await findDraftInput(actor, "request-guides", draft) : null;
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: guidesPath }, { label: text.newCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.newTitle}
      lead={text.newLead}
    />
  );
  const refusal = refusedForAll(view);
  const { address, choices } = view;
  if (refusal || address === null) {
    const ways = [
      { href: formsPath, label: text.toForms },
      { href: guidesPath, label: text.toList },
    ];
    return (
      <>
        {heading}
        {refusal ? <RefusedProcedure locale={locale} refusal={refusal} documents={documents} ways={ways} /> : null}
      </>
    );
  }
  const back = (
    <ButtonLink href={guidesPath} look="plain" size="large" className="max-sm:w-full">
      {text.stop}
    </ButtonLink>
  );
  return (
    <>
      {heading}
      <div className="mb-6">
        <Note locale={locale} title={text.addressTitle}>
          <p className="text-body wrap-anywhere">{address}</p>
          <p className="mt-1">{text.addressNote}</p>
          <p>
            <TextLink href={formsPath}>{text.toForms}</TextLink>
          </p>
        </Note>
      </div>
      <GuidesForm
        locale={locale}
        boxes={choices.map(({ code, name, about, running }) => ({
          code,
          name: name[locale],
          about: about[locale],
          running: running && text.running(formatDate(running.on, locale), running.number),
        }))}
        chosen={kept?.guides ?? []}
        text={{ legend: text.choose, hint: text.chooseHint, next: text.next }}
        back={back}
      />
    </>
  );
}
