import { z } from "zod";
import type { MemberRoles } from "@/lib/domain/catalogue/permission-terms";
import { looksLikeHost } from "@/lib/domain/identity/looks-like-link";
import { hasControlCharacters, lengthOf, oneLine } from "@/lib/domain/identity/text-field";
import type { PersonAccess } from "@/lib/domain/people/person-access";
import { isDay, isoDay } from "@/lib/domain/typed-day";
import { messageKey } from "@/lib/web/message-key";

const longestMessage = 300;

/** Blanks alone are nothing. */
const orNothing = <T>(schema: z.ZodType<T, string>) =>
  z
    .string()
    .default("")
    .transform((typed) => (typed.trim() === "" ? null : typed))
    .pipe(z.union([z.null(), schema]));

const lastDay = z
  .string()
  .max(30, messageKey("people.form.untilInvalid"))
  .default("")
  .transform((typed, context) => {
    if (typed.trim() === "") return null;
    const day = isoDay(typed);
    if (isDay(day)) return day;
    context.addIssue({ code: "custom", message: messageKey("people.form.untilInvalid") });
    return z.NEVER;
  });

/** Lines of plain text; a link in a mail under our name would lend our name to whoever wrote it. */
export const messageField = z
  .string()
  .max(4_000, messageKey("fields.tooLong"))
  .default("")
  .transform((typed) => typed.replaceAll("\r\n", "\n").trim())
  .superRefine((text, context) => {
    if (lengthOf(text) > longestMessage)
      context.addIssue({
        code: "too_big",
        maximum: longestMessage,
        origin: "string",
        inclusive: true,
        message: messageKey("fields.tooLong"),
        input: text,
      });
    if (hasControlCharacters(text.replaceAll("\n", "")))
      context.addIssue({ code: "custom", message: messageKey("fields.controlCharacters") });
    if (looksLikeHost(text)) context.addIssue({ code: "custom", message: messageKey("people.form.messageNoLinks") });
  })
  .transform((text) => (text === "" ? null : text));

/** Role, contracts, end and purpose as the form sends them. Each contract is a box of its own, so that none is lost after a fault. */
export function accessFields(roles: MemberRoles) {
  return {
    role: z.enum(
      roles.roles.map(({ code }) => code),
      messageKey("fields.choose"),
    ),
    scope: z.enum(["all", "chosen"], messageKey("fields.choose")),
    until: lastDay,
    purpose: orNothing(oneLine(60).refine((text) => !looksLikeHost(text), messageKey("fields.noLink"))),
  };
}

type Entered = { role: string; scope: "all" | "chosen"; until: string | null; purpose: string | null } & Record<string, unknown>;

/** The access that a form means; boxes of contracts count where chosen contracts are meant. */
export function accessIn(entered: Entered): PersonAccess {
  const { role, scope, until, purpose } = entered;
  return { role, contracts: scope === "all" ? "all" : idsIn(entered, "contract-"), until, purpose };
}

/** The ids of the ticked boxes whose names begin alike. */
export function idsIn(entered: Record<string, unknown>, prefix: string): string[] {
  return Object.keys(entered)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((id) => z.uuid().safeParse(id).success)
    .sort();
}
