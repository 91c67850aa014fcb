import "server-only";
import { addressLabel } from "@/lib/adapters/pdf/address-label";
import { entryTable } from "@/lib/adapters/pdf/entry-table";
import { makePaper } from "@/lib/adapters/pdf/make-paper";
import { factTable } from "@/lib/adapters/pdf/paper-table";
import { heading, list, paragraph, smallPrint, title } from "@/lib/adapters/pdf/paper-text";
import type { Sheet } from "@/lib/adapters/pdf/sheet";
import type { PaperField } from "@/lib/domain/catalogue/paper-terms";
import { termOf } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { clausesOf } from "@/lib/i18n/reasons/clauses";
import type { FormContents } from "./form-contents";

/** A form as a paper: whose contract it is, room for what changes, what to send along, and where to. */
export async function formPaper(contents: FormContents, locale: Locale, madeAtMs: number): Promise<Uint8Array<ArrayBuffer>> {
  const text = messagesFor(locale).papers.formPaper;
  const { form, post, today, customerNumber } = contents;
  return makePaper(
    {
      title: form.name[locale],
      language: locale,
      issuer: contents.issuer[locale],
      ...(contents.colour === null ? {} : { colour: contents.colour }),
      mark: text.mark(formatDate(today, locale)),
      foot: text.foot(customerNumber, post.phone.number, post.phone.hours[locale]),
      madeAtMs,
    },
    (sheet) => write(sheet, contents, locale),
  );
}

/** Staff read Japanese: a form in English names each thing in both languages. */
const both = (words: Localized, locale: Locale) => (locale === "ja" ? words.ja : `${words.en}\n${words.ja}`);

function write(sheet: Sheet, contents: FormContents, locale: Locale): void {
  const text = messagesFor(locale).papers.formPaper;
  const { form, documents } = contents;
  title(sheet, both(form.name, locale));
  paragraph(sheet, form.changes[locale]);
  factTable(sheet, [
    { label: text.customerNumber, value: contents.customerNumber },
    { label: text.member, value: contents.member },
    {
      label: text.contract,
      value: text.contractRow(contents.issuer[locale], contents.product[locale], contents.contractNumber),
    },
    { label: text.madeOn, value: text.madeOnNote(formatDate(contents.today, locale)) },
  ]);
  heading(sheet, text.entries);
  entryTable(
    sheet,
    text.heads,
    form.fields.map((field) => entryOf(field, contents, locale)),
  );
  factTable(sheet, [
    { label: text.signature, value: "", room: 34 },
    { label: text.signedOn, value: text.signedOnBlank },
    { label: text.phone, value: "", room: 24 },
  ]);
  heading(sheet, text.enclose);
  list(
    sheet,
    form.enclose.map((one) => one[locale]),
    "□",
  );
  heading(sheet, text.notes);
  list(
    sheet,
    form.notes.map((one) => one[locale]),
  );
  const clauses = clausesOf([termOf(form), contents.post.term], locale, documents);
  smallPrint(sheet, text.basis(clauses.map(({ document, clause }) => `${document} ${clause}`).join(" / ")));
  heading(sheet, text.post);
  const { post } = contents;
  // The post office reads Japanese whatever the member reads.
  addressLabel(sheet, { postalCode: post.postalCode, lines: [post.address.ja], to: `${post.to.ja} 行` });
  factTable(
    sheet,
    text.officeRows.map((label) => ({ label: `${text.office}　${label}`, value: "", room: 16 })),
  );
}

function entryOf({ label, now, choices, choicesOf, lines }: PaperField, { known, callPlans }: FormContents, locale: Locale) {
  const offered = choicesOf === "call-plans" ? callPlans : (choices ?? []);
  return {
    label: both(label, locale),
    now: now === undefined ? null : (known[now] ?? messagesFor(locale).papers.formPaper.notRegistered),
    choices: offered.map((choice) => choice[locale]),
    lines: lines ?? 1,
  };
}
