import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { ownSubjects } from "@/lib/domain/member-information/own-data";
import { messagesFor } from "@/lib/i18n/messages";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { ownDataPage } from "@/lib/queries/member-information/own-data-page";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { RefusedPage } from "../_parts/refused-page";
import { requestExportAction } from "./actions";
import { ExportList } from "./export-list";
import { deletionPath, ownDataPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).ownData.title };
}

/** Everything that is held on the member (JP-13): made on request, fetched for some days, and the way to have it deleted. */
export default async function OwnDataPage() {
  const actor = await requireLogin(ownDataPath);
  const { locale } = actor;
  const page = await ownDataPage(actor, await now());
  const text = messagesFor(locale).ownData;
  if (!page.ok)
    return (
      <RefusedPage title={text.title} locale={locale} refusal={page.refusal} documents={await documentTitlesAt(await now())} />
    );
  const { terms, exports } = page.value;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <Section id="make" title={text.makeTitle}>
        <p>{text.makeText(terms.perDay, terms.validDays)}</p>
        <div className="no-print mt-4">
          <ButtonForm
            locale={locale}
            action={requestExportAction}
            fields={{ form: randomUUID() }}
            label={text.make}
            look="primary"
            size="large"
          />
        </div>
        <details className="mt-5">
          <summary className="min-h-11 cursor-pointer py-2 text-link underline underline-offset-[3px]">
            {text.contentsTitle}
          </summary>
          <ul className="list-disc pl-6">
            {ownSubjects.map((subject) => (
              <li key={subject}>{text.subjects[subject]}</li>
            ))}
          </ul>
          <p className="mt-2 text-note text-muted">{text.notInside}</p>
        </details>
      </Section>
      <Section id="exports" title={text.listTitle}>
        <ExportList locale={locale} exports={exports} />
        {exports.some(({ state }) => state === "ready") ? (
          <div className="mt-4">
            <Note locale={locale}>{text.safe}</Note>
          </div>
        ) : null}
      </Section>
      <p className="mt-10">
        <TextLink href={deletionPath()}>{text.toDeletion}</TextLink>
      </p>
    </>
  );
}
