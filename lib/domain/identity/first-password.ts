import type { PasswordPolicy } from "../catalogue/identity-terms";

/** Without the characters that are read for another on paper. */
const sources = { lower: "abcdefghijkmnpqrstuvwxyz", upper: "ABCDEFGHJKLMNPQRSTUVWXYZ", digit: "23456789" } as const;
/** Signs that look alike in no usual print, as far as the policy takes them. */
const plainSigns = "#%+=@?";
const shortest = 12;

/** A whole number from 0 up to but without `below`, from a good source of chance. */
export type Pick = (below: number) => number;

/** A password for a certificate: long enough for the policy, each kind that it asks for in it, nothing that is misread. */
export function makeFirstPassword(policy: PasswordPolicy, pick: Pick): string {
  const signs = signsOf(policy);
  const ofKind = { ...sources, symbol: signs };
  const needed = policy.kinds.required.map((kind) => oneOf(ofKind[kind], pick));
  const all = [sources.lower, sources.upper, sources.digit, policy.kinds.required.includes("symbol") ? signs : ""].join("");
  const rest = Math.max(shortest, policy.minLength.characters) - needed.length;
  const characters = [...needed, ...Array.from({ length: rest }, () => oneOf(all, pick))];
  return shuffled(characters, pick).join("");
}

function signsOf({ characters }: PasswordPolicy): string {
  if (characters.kind === "any-printable") return plainSigns;
  const allowed = [...plainSigns].filter((sign) => characters.symbols.includes(sign)).join("");
  return allowed === "" ? characters.symbols : allowed;
}

const oneOf = (from: string, pick: Pick): string => from.charAt(pick(from.length));

function shuffled(items: readonly string[], pick: Pick): string[] {
  const left = [...items];
  return items.map(() => left.splice(pick(left.length), 1)[0] ?? "");
}
