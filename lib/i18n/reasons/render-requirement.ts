import type { CheckedRequirement } from "../../domain/identity/password-policy";
import type { Locale } from "../locale";
import { readFacts } from "./fact-reader";
import { words } from "./render-reason";

/** A line of the password checklist: what is asked, not whether it is met. */
export function renderRequirement(
  { requirement, facts }: Pick<CheckedRequirement, "requirement" | "facts">,
  locale: Locale,
): string {
  return words[locale].passwordWords[requirement](readFacts(facts, locale));
}
