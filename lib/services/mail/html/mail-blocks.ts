import "server-only";
import { isOwnAddress } from "./own-addresses";

export type MailBlock =
  | { readonly kind: "text"; readonly lines: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** What somebody wrote, word for word. */
  | { readonly kind: "quote"; readonly lines: readonly string[] }
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "rule" };

const rule = /^[─-]{8,}$/;
const link = /^https?:\/\/\S+$/;
const quote = /^>(?: (.*))?$/;
const item = /^(?:・|[-•] )(.+)$/;
/** A label, a colon and something: but no sentence that has a colon in it, and no address. */
const fact = /^([^：:。.、,!?「」]{1,28})(?:：|: )(?!\/\/)(.+)$/;

function blockOf(line: string, own: readonly string[]): MailBlock {
  const [words, quoted = ""] = quote.exec(line) ?? [];
  if (words !== undefined) return { kind: "quote", lines: [quoted] };
  if (rule.test(line)) return { kind: "rule" };
  if (link.test(line) && isOwnAddress(line, own)) return { kind: "link", url: line };
  const entry = item.exec(line)?.[1];
  if (entry !== undefined) return { kind: "list", items: [entry] };
  const [, label, value] = fact.exec(line) ?? [];
  if (label !== undefined && value !== undefined) return { kind: "facts", rows: [{ label, value }] };
  return { kind: "text", lines: [line] };
}

/** Two blocks next to each other as one, where they are of a kind. */
function joined(last: MailBlock, next: MailBlock): MailBlock | null {
  if (last.kind === "text" && next.kind === "text") return { kind: "text", lines: [...last.lines, ...next.lines] };
  if (last.kind === "quote" && next.kind === "quote") return { kind: "quote", lines: [...last.lines, ...next.lines] };
  if (last.kind === "facts" && next.kind === "facts") return { kind: "facts", rows: [...last.rows, ...next.rows] };
  if (last.kind === "list" && next.kind === "list") return { kind: "list", items: [...last.items, ...next.items] };
  return null;
}

/**
 * What the plain text of a mail is made of: paragraphs, facts, lists, quotes, links, rules. The text is the mail; its HTML form is read off
 * it, so that the two can never say different things. Links are addresses of our `own` only.
 */
export function mailBlocks(text: string, own: readonly string[]): MailBlock[] {
  const blocks: MailBlock[] = [];
  let apart = true;
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      apart = true;
      continue;
    }
    const next = blockOf(line.trim(), own);
    const last = blocks.at(-1);
    const both = last && !apart ? joined(last, next) : null;
    if (both) blocks[blocks.length - 1] = both;
    else blocks.push(next);
    apart = false;
  }
  return blocks;
}
