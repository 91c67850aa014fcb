import { z } from "zod";
import { identityQuestions } from "@/lib/services/staff/identity-question";
import { messageKey } from "@/lib/web/message-key";

export const askedSchema = z.array(
  z.object({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"], messageKey("fields.invalid")) }),
);

/** One field `check-<question>` for each question that was put; those that were not asked are left out. */
export function gatherChecks(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const checks = identityQuestions.flatMap((question) => {
    const result: unknown = Reflect.get(fields, `check-${question}`);
    return result === undefined || result === "not-asked" ? [] : [{ question, result }];
  });
  return { ...fields, checks };
}
