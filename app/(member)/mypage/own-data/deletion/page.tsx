import type { Metadata } from "next";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { type DeletionLine, deletionPage } from "@/lib/queries/member-information/own-data-page";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { RefusedPage } from "../../_parts/refused-page";
import { deletionPath, deletionRequestPath, ownDataPath } from "../paths";
import { Retention } from "./retention";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).ownData.deletion.title };
}

/** Deletion of one's data (JP-13): what the law keeps and for how long comes before the request. */
export default async function DeletionPage() {
  const actor = await requireLogin(deletionPath());
  const { locale } = actor;
  const page = await deletionPage(actor, await now());
  const { ownData } = messagesFor(locale);
  const text = ownData.deletion;
  if (!page.ok)
    return (
      <RefusedPage title={text.title} locale={locale} refusal={page.refusal} documents={await documentTitlesAt(await now())} />
    );
  const { requests } = page.value;
  const waiting = requests.find(({ state }) => state === "waiting");
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: ownData.title, href: ownDataPath }, { label: text.title }]} />
      <PageHeading title={text.title} lead={text.lead} />
      {waiting ? (
        <Note
          locale={locale}
          title={text.waitingTitle}
          action={<TextLink href={deletionRequestPath(waiting.id)}>{waiting.number}</TextLink>}
        >
          {text.waiting}
        </Note>
      ) : null}
      <Retention locale={locale} page={page.value} />
      {waiting ? null : (
        <div className="no-print mt-6">
          <ButtonLink href={deletionPath("/confirm")} size="large" className="max-sm:w-full">
            {text.next}
          </ButtonLink>
        </div>
      )}
      {requests.length > 0 ? (
        <Section id="requests" title={text.list}>
          <Requests locale={locale} rows={requests} />
        </Section>
      ) : null}
    </>
  );
}

function Requests({ locale, rows }: { locale: Locale; rows: readonly DeletionLine[] }) {
  const text = messagesFor(locale).ownData.deletion;
  return (
    <Table
      locale={locale}
      caption={text.list}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "number",
          label: text.number,
          rowHeader: true,
          cell: ({ id, number }) => (
            <TextLink href={deletionRequestPath(id)} bold>
              <span className="nums">{number}</span>
            </TextLink>
          ),
        },
        { key: "at", label: text.requestedAt, cell: ({ requestedAt }) => formatInstant(requestedAt, locale) },
        { key: "state", label: text.state, cell: ({ state }) => text.states[state] },
      ]}
    />
  );
}
