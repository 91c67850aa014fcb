import { z } from "zod";
import { fieldMessages } from "./field-messages";
import { oneLine } from "./text-field";

/** The many dashes that a Japanese keyboard makes, and what else stands between groups of digits. */
const between = /[‐‑‒–—―−ー－()\-. ]/gu;
/** A Japanese mobile number, from here or as from abroad; with 「(0)」 after the country as some write it. */
const mobile = /^(?:0|\+810?)([6-9]0\d{8})$/;
const longestTyped = 25;

/** A mobile number that takes text messages, in E.164: `+819012345678`. Land lines are refused: nothing would arrive. */
export const mobileNumberField: z.ZodType<string, string> = oneLine(longestTyped).transform((value, context) => {
  const digits = mobile.exec(value.replace(between, ""))?.[1];
  if (digits) return `+81${digits}`;
  context.addIssue({ code: "custom", message: fieldMessages.mobile });
  return z.NEVER;
});

const groups = /^\+81(\d\d)(\d{4})(\d{4})$/;

/** As its owner writes it: `090-1234-5678`. */
export function printedMobile(number: string): string {
  return number.replace(groups, "0$1-$2-$3");
}

/** So that its owner knows it again and nobody else learns it: `090-****-5678`. */
export function maskedMobile(number: string): string {
  return number.replace(groups, "0$1-****-$3");
}
