import "server-only";
import { escapeHtml } from "./escape-html";
import type { MailBlock } from "./mail-blocks";
import type { MailStyle } from "./mail-style";
import { isOwnAddress } from "./own-addresses";

type Frame = {
  readonly style: MailStyle;
  /** What comes before a page's path in this mail's links. */
  readonly basePath: string;
  /** What a button says, by the path that it leads to. */
  readonly acts: Readonly<Record<string, string>>;
  readonly address: string;
  /** The labels of codes, which stand out. */
  readonly codes: readonly string[];
  /** Where our own pages are: nothing else becomes a link. */
  readonly own: readonly string[];
};

const code = /^\d{4,10}$/;
const address = /https?:\/\/[^\s<>"'、。）」]+/g;

/**
 * The rows of a mail. The first address that stands alone is its one act and becomes a button, with the address below it for who wants to
 * see where it leads; after a rule all is small print, where links are only links.
 */
export function renderBlocks(blocks: readonly MailBlock[], frame: Frame): string {
  const firstRule = blocks.findIndex(({ kind }) => kind === "rule");
  const firstLink = blocks.findIndex(({ kind }) => kind === "link");
  return blocks
    .map((block, index) => {
      const small = firstRule !== -1 && index > firstRule;
      return `<tr><td>${render(block, { ...frame, small, isAct: index === firstLink && !small })}</td></tr>`;
    })
    .join("\n");
}

type Place = Frame & { readonly small: boolean; readonly isAct: boolean };

function render(block: MailBlock, place: Place): string {
  const { style, small } = place;
  switch (block.kind) {
    case "rule":
      return `<div style="${style.rule}"><div class="m-line" style="${style.line}">&nbsp;</div></div>`;
    case "text":
      return paragraph(block.lines.map((line) => withLinks(line, place)).join("<br>"), place);
    case "facts":
      return small
        ? paragraph(block.rows.map(({ label, value }) => escapeHtml(`${label}：${value}`)).join("<br>"), place)
        : facts(block.rows, place);
    case "list":
      return `<ul class="m-ink" style="${style.list}">${block.items.map((text) => `<li>${withLinks(text, place)}</li>`).join("")}</ul>`;
    case "quote":
      return `<blockquote class="m-ink m-line" style="${style.quote}">${block.lines.map(escapeHtml).join("<br>")}</blockquote>`;
    case "link":
      return place.isAct ? button(block.url, place) : paragraph(withLinks(block.url, place), place);
  }
}

const paragraph = (html: string, { style, small }: Place) =>
  small ? `<p class="m-soft" style="${style.foot}">${html}</p>` : `<p class="m-ink" style="${style.paragraph}">${html}</p>`;

const anchor = (url: string, style: MailStyle) =>
  `<a class="m-link" href="${escapeHtml(url)}" style="${style.link}">${escapeHtml(url)}</a>`;

/** Escaped text, its addresses of our own pages as links: whoever writes another one into a field gets no link under our name. */
function withLinks(text: string, { style, own }: Place): string {
  let html = "";
  let from = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    html += `${escapeHtml(text.slice(from, index))}${isOwnAddress(url, own) ? anchor(url, style) : escapeHtml(url)}`;
    from = index + url.length;
  }
  return html + escapeHtml(text.slice(from));
}

type Row = { readonly label: string; readonly value: string };

/** A code alone in its fact stands out, to be read from a lock screen; everything else is a table with the labels as row heads. */
function facts(rows: readonly Row[], place: Place): string {
  const { style } = place;
  const isCode = ({ label, value }: Row) => place.codes.includes(label) && code.test(value);
  const codes = rows.filter(isCode).map((row) => codeBox(row, style));
  const rest = rows
    .filter((row) => !isCode(row))
    .map(
      ({ label, value }) =>
        `<tr><th scope="row" class="m-soft m-line" style="${style.label}">${escapeHtml(label)}</th><td class="m-ink m-line" style="${style.value}">${withLinks(value, place)}</td></tr>`,
    );
  const table =
    rest.length === 0 ? "" : `<div style="${style.factsCell}"><table style="${style.facts}">${rest.join("")}</table></div>`;
  return `${codes.join("")}${table}`;
}

const codeBox = ({ label, value }: Row, style: MailStyle) =>
  `<div style="${style.code}"><div class="m-box" style="${style.codeBox}"><span class="m-soft" style="${style.codeLabel}">${escapeHtml(label)}</span>${value}</div></div>`;

function button(url: string, { style, acts, basePath, address: hint }: Place): string {
  const label = escapeHtml(actOf(url, acts, basePath));
  return `<div style="${style.buttonCell}"><a href="${escapeHtml(url)}" style="${style.button}">${label}</a></div>
<p class="m-soft" style="${style.small}">${escapeHtml(hint)}<br>${anchor(url, style)}</p>`;
}

function actOf(url: string, acts: Frame["acts"], basePath: string): string {
  const { pathname } = new URL(url);
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
  const fitting = Object.keys(acts).filter((front) => path === front || path.startsWith(front === "/" ? front : `${front}/`));
  const longest = fitting.sort((a, b) => b.length - a.length)[0];
  return (longest === undefined ? undefined : acts[longest]) ?? path;
}
