import { z } from "zod";
import { fieldMessages } from "./field-messages";
import { looksLikeHost } from "./looks-like-link";
import { oneLine } from "./text-field";

const longestName = 40;

/** Letters of any language with their marks, and the few signs that names have; no digit, emoji, bracket or quotation mark. */
const name = /^[\p{L}\p{M}\p{Nl}々〆〇ヶ・･'’.\- ]+$/u;
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・ ]+$/u;
/** What the service calls a person: freer than a name, but nothing that looks like markup. */
const userName = /^[^<>"\\{}]+$/u;

const matching = (pattern: RegExp, message: string) =>
  oneLine(longestName)
    .refine((value) => value === "" || pattern.test(value), { message })
    .refine((value) => !looksLikeHost(value), { message: fieldMessages.noLink });

/** Fields of a person. NFKC makes half-width katakana full-width, so what is stored sorts and compares alike. */
export const personFields = {
  familyName: matching(name, fieldMessages.nameCharacters),
  givenName: matching(name, fieldMessages.nameCharacters),
  familyKana: matching(kana, fieldMessages.kanaCharacters),
  givenKana: matching(kana, fieldMessages.kanaCharacters),
  userName: matching(userName, fieldMessages.nameCharacters),
} as const;

export const personSchema = z.object(personFields);
