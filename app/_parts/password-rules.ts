import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { checkPassword } from "@/lib/domain/identity/password-policy";
import type { Locale } from "@/lib/i18n/locale";
import { renderRequirement } from "@/lib/i18n/reasons/render-requirement";
import type { PasswordRule } from "./password-fields";

/** What only the server can tell: whether a password is widely known, and whether it was used before. */
const unknownHere = ["breached", "past"];

/** The policy as lines of text. A login that is only being made has no past passwords. */
export function passwordRules(policy: PasswordPolicy, locale: Locale, { past = false } = {}): PasswordRule[] {
  return checkPassword(policy, "", { loginIds: [] })
    .filter((one) => past || one.requirement !== "past")
    .map((one) => ({
      requirement: one.requirement,
      text: renderRequirement(one, locale),
      live: !unknownHere.includes(one.requirement),
    }));
}
