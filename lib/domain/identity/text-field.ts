import { z } from "zod";
import { fieldMessages } from "./field-messages";

/** Control, format, private, unassigned and half characters, line separators: invisible in a list, harmful in a log or a CSV. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]/u;

export function hasControlCharacters(text: string): boolean {
  return invisible.test(text);
}

/** Characters as a person counts them: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Everything but the compatibility ideographs: NFKC would turn 「神」 of a family register into another character. */
const exceptIdeographs = /[^\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]+/gu;

function normalised(text: string): string {
  return text.replace(exceptIdeographs, (part) => part.normalize("NFKC"));
}

/** One line of text: full-width letters and digits made half-width, spaces at the ends dropped, none of it invisible. */
export function oneLine(max: number): z.ZodType<string, string> {
  return z
    .string()
    .refine((value) => !hasControlCharacters(value), { message: fieldMessages.controlCharacters, abort: true })
    .transform((value) => normalised(value).trim().replace(/\s+/gu, " "))
    .superRefine((value, context) => {
      if (value === "") context.addIssue({ code: "custom", message: fieldMessages.required });
      if (lengthOf(value) > max) {
        context.addIssue({
          code: "too_big",
          maximum: max,
          origin: "string",
          inclusive: true,
          message: fieldMessages.tooLong,
          input: value,
        });
      }
    });
}
