import "server-only";
import { strToU8, type Zippable, zipSync } from "fflate";
import { Temporal } from "temporal-polyfill";
import { type OwnData, tableOf } from "@/lib/domain/member-information/own-data";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { OwnPaper } from "@/lib/services/member-information/own-papers";
import { csvText } from "./csv-file";
import { ownDataHtml } from "./own-data-html";

/** Signs that some file system gives a sense to. Names of papers have none: theirs are cleaned when they are taken in. */
const harmful = /[\\/:*?"<>|\p{C}]/gu;

/**
 * All that is held on a member in one file: a word on what is inside, the whole for machines and to be read, each list for a spreadsheet, and
 * the papers as they are. Papers are packed already and are stored as they are.
 */
export function ownDataZip(data: OwnData, papers: readonly OwnPaper[], locale: Locale): Uint8Array<ArrayBuffer> {
  const text = messagesFor(locale).ownData;
  const { folders } = text.zip;
  const made = formatInstant(Temporal.Instant.from(data.madeAt), locale);
  const files: Zippable = {
    // Windows' own editor takes a text without the mark for another encoding.
    "README.txt": strToU8(`\uFEFF${text.zip.readme(data.memberNumber, made, papers.length).join("\r\n")}\r\n`),
    "data.json": strToU8(`${JSON.stringify(data, null, 2)}\n`),
    "data.html": strToU8(ownDataHtml(data, locale)),
  };
  for (const { subject, lists } of data.parts) {
    const folder = text.subjects[subject].replace(harmful, "");
    for (const { name, rows } of lists) {
      if (rows.length > 0) files[`${folders.csv}/${folder}/${name}.csv`] = strToU8(csvText(tableOf(rows)));
    }
  }
  papers.forEach(({ kind, name, bytes }, index) => {
    const place = `${folders.papers}/${folders[kind]}/${String(index + 1).padStart(3, "0")}-${name.replace(harmful, "")}`;
    files[place] = kind === "sent" ? [Uint8Array.from(bytes), { level: 0 }] : Uint8Array.from(bytes);
  });
  return Uint8Array.from(zipSync(files, { mtime: new Date(data.madeAt) }));
}
