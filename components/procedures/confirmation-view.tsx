import type { Route } from "next";
import type { ReactNode } from "react";
import { LawChips } from "@/components/ui/law-chip";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ConfirmationDocument, DocumentRow } from "@/lib/i18n/procedures/confirmation-document";
import { PointBody } from "./point-body";

type ConfirmationViewProps = {
  locale: Locale;
  document: ConfirmationDocument;
  /** Where 変更 leads: back to the input with its values. */
  changeHref?: Route;
  /** Shown and not kept, such as the masked password. */
  notKept?: { label: string; value: string; note: string } | null;
  children?: ReactNode;
};

/** Draws a confirmation, in the order and the words of its document. */
export function ConfirmationView({ locale, document, changeHref, notKept = null, children }: ConfirmationViewProps) {
  const text = messagesFor(locale).procedures;
  const { points, entries, effects, parties } = document;
  return (
    <>
      <Note locale={locale} tone="deadline" title={document.time.title}>
        {document.time.text}
      </Note>
      {children}
      {entries.length > 0 ? (
        <Section id="entries" title={text.entriesHeading}>
          <SummaryList
            locale={locale}
            rows={[...entries.map((row) => rowOf(row, changeHref)), ...notKeptRow(notKept, changeHref)]}
          />
        </Section>
      ) : null}
      {points.length > 0 ? (
        <Section id="points" title={text.pointsHeading}>
          <SummaryList
            locale={locale}
            numbered
            rows={points.map((point, index) => ({
              label: point.label,
              children: <PointBody point={point} />,
              changeHref: index === 0 && document.agreed ? changeHref : undefined,
            }))}
          />
        </Section>
      ) : null}
      {effects ? (
        <Section id="effects" title={text.effectsHeading}>
          <p>{effects.lead}</p>
          <ul className="mt-2 list-disc pl-5">
            {effects.rows.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
          <p className="mt-2 text-note text-muted">{effects.reversible}</p>
          <p className="mt-1">
            <LawChips clauses={effects.chips} />
          </p>
        </Section>
      ) : null}
      <Section id="parties" title={document.partiesHeading}>
        <SummaryList locale={locale} rows={parties.map((row) => rowOf(row))} />
      </Section>
      {document.agreed ? (
        <p className="mt-4 text-note">
          <TextLink href={document.agreed.href as Route}>{document.agreed.words}</TextLink>
        </p>
      ) : null}
    </>
  );
}

const rowOf = ({ label, value, change }: DocumentRow, changeHref?: Route) => ({
  label,
  children: <span className="wrap-anywhere">{value}</span>,
  changeHref: change ? changeHref : undefined,
});

function notKeptRow(row: ConfirmationViewProps["notKept"], changeHref?: Route) {
  if (!row) return [];
  const body = (
    <>
      <span className="font-mono wrap-anywhere">{row.value}</span>
      <span className="block text-note text-muted">{row.note}</span>
    </>
  );
  return [{ label: row.label, children: body, changeHref }];
}
