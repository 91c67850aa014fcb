import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { checkPassword } from "@/lib/domain/identity/password-policy";
import type { Locale } from "@/lib/i18n/locale";
import { renderRequirement } from "@/lib/i18n/reasons/render-requirement";
import type { PasswordRule } from "./password-fields";

/** What only the server can tell: whether a password is widely known, and whether it was used before. */
const unknownHere = ["breached", "past"];

/** What the login is called that the password is for: one ID of a member or of staff, or one of a contract, which has a number besides. */
export type PasswordOf = "member" | "contract" | "staff";

type PasswordFor = { readonly of: PasswordOf; readonly past?: boolean };

/** The policy as lines of text. A login that is only being made has no past passwords. */
export function passwordRules(policy: PasswordPolicy, locale: Locale, { of, past = false }: PasswordFor): PasswordRule[] {
  return checkPassword(policy, "", { loginIds: [] })
    .filter((one) => past || one.requirement !== "past")
    .map((one) => ({
      requirement: one.requirement,
      text: renderRequirement({ ...one, facts: { ...one.facts, of } }, locale),
      live: !unknownHere.includes(one.requirement),
    }));
}
