import "server-only";
import { Temporal } from "temporal-polyfill";
import { type OwnData, type OwnRow, tableOf } from "@/lib/domain/member-information/own-data";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? "");

const style = `body{font:16px/1.7 sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#f2f2f2}.wide{overflow-x:auto}`;

/** All that is held on a member as one page to be read and kept. What people wrote stands in it as text, whatever it looks like. */
export function ownDataHtml({ madeAt, memberNumber, parts }: OwnData, locale: Locale): string {
  const text = messagesFor(locale).ownData;
  const title = escaped(text.fileTitle(memberNumber));
  const sections = parts.map(
    ({ subject, lists }) =>
      `<h2>${escaped(text.subjects[subject])}</h2>${lists.map(({ name, rows }) => `<h3>${escaped(name)}</h3>${tableHtml(rows, text.noRows)}`).join("")}`,
  );
  const made = escaped(text.madeAt(formatInstant(Temporal.Instant.from(madeAt), locale)));
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>${made}</p>${sections.join("")}</body></html>\n`;
}

function tableHtml(rows: readonly OwnRow[], none: string): string {
  if (rows.length === 0) return `<p>${escaped(none)}</p>`;
  const [heads = [], ...body] = tableOf(rows);
  const cells = (row: readonly string[], tag: "th" | "td") => row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("");
  const lines = body.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
  return `<div class="wide"><table><thead><tr>${cells(heads, "th")}</tr></thead><tbody>${lines}</tbody></table></div>`;
}
