import "server-only";
import { type Sql, sql } from "@/lib/db/sql";

const KATAKANA = Array.from({ length: 86 }, (_, index) => String.fromCharCode(0x30a1 + index)).join("");
const HIRAGANA = Array.from({ length: 86 }, (_, index) => String.fromCharCode(0x3041 + index)).join("");
/** Whatever people type between the parts of a name or a number; control characters, which the database refuses, go with them. */
const FILLERS = /[\s\p{Cc}\u2010-\u2015\u2212-]/gu;
const SQL_FILLERS = "[\\s\\u2010-\\u2015\\u2212-]";

/**
 * One text for all ways of writing the same: width (NFKC), case, katakana and hiragana, spaces and hyphens. 「ﾔﾏﾀﾞ」, 「ヤマダ」
 * and 「やまだ」 meet; so do 「C26-0001」 and 「c260001」.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(FILLERS, "")
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** The same folding done by the database on a column. */
export function foldedSql(column: Sql): Sql {
  return sql`translate(regexp_replace(lower(normalize(${column}, NFKC)), ${SQL_FILLERS}, '', 'g'), ${KATAKANA}, ${HIRAGANA})`;
}

/** A LIKE pattern that finds the folded text anywhere; what LIKE reads as a sign is taken literally. */
export function containsPattern(text: string): string {
  return `%${foldText(text).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
