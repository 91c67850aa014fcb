import type { IdentityTerms, PasswordPolicy } from "../catalogue/identity-terms";
import { type Decision, decide, type Facts, refuse, type Term, termOf } from "../decision";
import { hasControlCharacters, lengthOf } from "./text-field";

/** Every requirement that a policy can make, in the order of the checklist. */
export const passwordRequirements = [
  "min-length",
  "max-length",
  "digit",
  "upper",
  "lower",
  "symbol",
  "characters",
  "login-id",
  "past",
  "breached",
] as const;
export type PasswordRequirement = (typeof passwordRequirements)[number];

export type CheckedRequirement = {
  readonly requirement: PasswordRequirement;
  readonly met: boolean;
  readonly term: Term;
  readonly facts: Facts;
};

/** What can't be told from the string alone; the caller looks it up. */
export type PasswordContext = {
  readonly loginIds: readonly string[];
  readonly usedBefore?: boolean;
  readonly breached?: boolean;
};

const digit = /[0-9]/;
const upper = /[A-Z]/;
const lower = /[a-z]/;
const shortestIdLookedFor = 3;

/** The policy that the operator has chosen. */
export function chosenPolicy(identity: IdentityTerms): PasswordPolicy {
  const policy = identity.passwordPolicies.find((one) => one.code === identity.passwordPolicy);
  if (!policy) throw new Error(`no password policy ${identity.passwordPolicy}`);
  return policy;
}

/** A password as it is checked, hashed and compared: full-width signs are the same keys as half-width ones. */
export function normalisePassword(typed: string): string {
  return typed.normalize("NFKC");
}

/** Checks each requirement of the policy, met or not, so that the same answer is a live checklist, a list of errors and a printed policy. */
export function checkPassword(policy: PasswordPolicy, typed: string, context: PasswordContext): CheckedRequirement[] {
  const password = normalisePassword(typed);
  const length = lengthOf(password);
  const { minLength, maxLength } = policy;
  return [
    checked("min-length", length >= minLength.characters, minLength, { characters: minLength.characters }),
    checked("max-length", length <= maxLength.characters, maxLength, { characters: maxLength.characters }),
    ...policy.kinds.required.map((kind) => checked(kind, kindTests[kind](password, policy), policy.kinds, symbolsOf(policy))),
    checked("characters", onlyAllowed(password, policy), policy.characters, symbolsOf(policy)),
    checked("login-id", !containsLoginId(password, context.loginIds), policy.loginId, {}),
    checked("past", context.usedBefore !== true, policy.past, {}),
    checked("breached", context.breached !== true, policy.breached, {}),
  ];
}

/** Decides a new password: refused with the first requirement that it misses. */
export function decidePassword(policy: PasswordPolicy, typed: string, context: PasswordContext): Decision<string> {
  const missed = checkPassword(policy, typed, context).find((one) => !one.met);
  return missed
    ? refuse("password-refused", missed.term, { requirement: missed.requirement, ...missed.facts })
    : decide(normalisePassword(typed));
}

function checked(requirement: PasswordRequirement, met: boolean, term: Term, facts: Facts): CheckedRequirement {
  return { requirement, met, term: termOf(term), facts };
}

const kindTests: Readonly<
  Record<PasswordPolicy["kinds"]["required"][number], (password: string, policy: PasswordPolicy) => boolean>
> = {
  digit: (password) => digit.test(password),
  upper: (password) => upper.test(password),
  lower: (password) => lower.test(password),
  symbol: (password, policy) => [...password].some((character) => isSymbol(character, policy)),
};

function isSymbol(character: string, { characters }: PasswordPolicy): boolean {
  return characters.kind === "listed" ? characters.symbols.includes(character) : !/[\p{L}\p{M}\p{N}\s]/u.test(character);
}

function onlyAllowed(password: string, policy: PasswordPolicy): boolean {
  if (policy.characters.kind === "any-printable") return !hasControlCharacters(password);
  return [...password].every((character) => /[0-9A-Za-z]/.test(character) || isSymbol(character, policy));
}

function symbolsOf({ characters }: PasswordPolicy): Facts {
  return characters.kind === "listed" ? { symbols: characters.symbols } : {};
}

function containsLoginId(password: string, loginIds: readonly string[]): boolean {
  const lowered = password.toLowerCase();
  return loginIds.some(
    (id) => lowered === id.toLowerCase() || (lengthOf(id) >= shortestIdLookedFor && lowered.includes(id.toLowerCase())),
  );
}
