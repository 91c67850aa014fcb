import { z } from "zod";
import { fieldMessages } from "../identity/field-messages";
import { corporateNumberFault, normaliseCorporateNumber } from "./corporate-number-fault";

const longestTyped = 60;

/** A corporate number as it is typed; what comes out is its 13 digits. */
export const corporateNumberField: z.ZodType<string, string> = z
  .string()
  .max(longestTyped, { message: fieldMessages.corporateNumber, abort: true })
  .superRefine((typed, context) => {
    const fault = corporateNumberFault(typed);
    const messages = { form: fieldMessages.corporateNumber, "check-digit": fieldMessages.corporateNumberCheck } as const;
    if (typed.trim() === "") context.addIssue({ code: "custom", message: fieldMessages.required });
    else if (fault) context.addIssue({ code: "custom", message: messages[fault] });
  })
  .transform(normaliseCorporateNumber);
