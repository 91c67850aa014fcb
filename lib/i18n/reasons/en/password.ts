import type { PasswordRequirement } from "../../../domain/identity/password-policy";
import type { FactReader } from "../fact-reader";
import type { RefusalWords } from "../words";

/** What a login is called, by whose it is. */
const ids = { member: "member ID", contract: "customer number or account ID", staff: "login ID" };

/** Each requirement of a password policy as a line of the live checklist. */
export const passwordWords = {
  "min-length": (f) => `At least ${f.number("characters")} characters`,
  "max-length": (f) => `At most ${f.number("characters")} characters`,
  digit: () => "At least one digit",
  upper: () => "At least one capital letter",
  lower: () => "At least one small letter",
  symbol: () => "At least one symbol",
  characters: (f) => (f.has("symbols") ? `Only these symbols: ${f.text("symbols")}` : "Only visible characters"),
  "login-id": (f) => `Without the ${f.has("of") ? f.word("of", ids) : "IDs and numbers that you log in with"}`,
  past: () => "Not used before",
  breached: () => "Not widely known",
} satisfies Record<PasswordRequirement, (facts: FactReader) => string>;

const remedies = {
  "min-length": (f) => `Enter at least ${f.number("characters")} characters.`,
  "max-length": (f) => `Enter at most ${f.number("characters")} characters.`,
  digit: () => "Add at least one digit.",
  upper: () => "Add at least one capital letter.",
  lower: () => "Add at least one small letter.",
  symbol: () => "Add at least one symbol.",
  characters: () => "Leave out spaces and symbols that are not listed.",
  "login-id": () => "Leave out the IDs and numbers that you log in with.",
  past: () => "Choose one that you have not used before.",
  breached: () => "Choose one that is not widely known.",
} satisfies Record<PasswordRequirement, (facts: FactReader) => string>;

export function passwordRefusal(facts: FactReader): RefusalWords {
  const remedy = remedies[facts.text("requirement") as PasswordRequirement];
  return { cause: "This password can't be used.", remedy: remedy(facts) };
}
