import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { checkPassword } from "@/lib/domain/identity/password-policy";
import type { Locale } from "@/lib/i18n/locale";
import { renderRequirement } from "@/lib/i18n/reasons/render-requirement";
import type { PasswordRule } from "./password-fields";

/** The policy as lines of text. A new ID has no past passwords; whether one is widely known only the server can tell. */
export function passwordRules(policy: PasswordPolicy, locale: Locale): PasswordRule[] {
  return checkPassword(policy, "", { loginIds: [] })
    .filter((one) => one.requirement !== "past")
    .map((one) => ({ requirement: one.requirement, text: renderRequirement(one, locale), live: one.requirement !== "breached" }));
}
