import type { z } from "zod";
import { fieldMessages } from "./field-messages";
import { looksLikeLink } from "./looks-like-link";
import { oneLine } from "./text-field";

/** No markup, no picture, and no colon: in a mail's text a label and a colon begin a row of their own. */
const otherSigns = /[<>"\\{}:]|\p{Extended_Pictographic}/u;

/** Names of companies have more signs than those of people, but nothing that looks like markup or a link. */
export const plainLine = (max: number): z.ZodType<string, string> =>
  oneLine(max)
    .refine((value) => !looksLikeLink(value), { message: fieldMessages.noLink })
    .refine((value) => !otherSigns.test(value), { message: fieldMessages.plainText });
