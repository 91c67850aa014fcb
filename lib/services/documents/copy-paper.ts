import "server-only";
import type { Temporal } from "temporal-polyfill";
import { makePaper } from "@/lib/adapters/pdf/make-paper";
import { factTable } from "@/lib/adapters/pdf/paper-table";
import { paragraph, smallPrint, title } from "@/lib/adapters/pdf/paper-text";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

export type CopyContents = {
  readonly number: string;
  readonly procedure: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly issuer: string;
  readonly colour: string | null;
  /** Word for word what was shown, in the language in which it was shown. */
  readonly text: string;
  readonly textHash: string;
  readonly shownAt: Temporal.Instant;
};

/** A placed procedure as a paper to keep: its number, and what was shown before the promise, line by line. */
export function copyPaper(copy: CopyContents, locale: Locale, madeAtMs: number): Promise<Uint8Array<ArrayBuffer>> {
  const { documents, formPaper } = messagesFor(locale).papers;
  const words = documents.copyPaper;
  const name = words.title(copy.number);
  return makePaper(
    {
      title: name,
      language: locale,
      issuer: copy.issuer,
      ...(copy.colour === null ? {} : { colour: copy.colour }),
      mark: formPaper.mark(formatDate(copy.receivedOn, locale)),
      foot: name,
      madeAtMs,
    },
    (sheet) => {
      title(sheet, name);
      factTable(sheet, [
        { label: documents.procedure, value: copy.procedure },
        { label: documents.receivedOn, value: formatDate(copy.receivedOn, locale) },
        { label: words.shownAt, value: formatInstant(copy.shownAt, locale) },
        { label: words.hash, value: copy.textHash },
      ]);
      smallPrint(sheet, words.lead);
      for (const part of copy.text.trimEnd().split("\n\n")) paragraph(sheet, part);
    },
  );
}
