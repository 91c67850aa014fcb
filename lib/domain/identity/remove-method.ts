import type { IdentityTerms } from "../catalogue/identity-terms";
import { type Decision, decide, refuse } from "../decision";

type Kept = { readonly id: string; readonly preferred: boolean };

/**
 * Decides whether a method may be removed: one always stays (backup codes don't count, they are for when it is lost). The answer names the
 * method that a login begins with afterwards.
 */
export function decideRemoval(
  methods: readonly Kept[],
  id: string,
  terms: Pick<IdentityTerms, "methods">,
): Decision<{ readonly preferredId: string }> {
  const rest = methods.filter((method) => method.id !== id);
  if (rest.length === methods.length) return refuse("method-not-found", terms.methods);
  const next = rest.find(({ preferred }) => preferred) ?? rest[0];
  return next ? decide({ preferredId: next.id }) : refuse("last-method", terms.methods);
}

/** Decides whether an account may have one method more. */
export function decideAddition(count: number, terms: Pick<IdentityTerms, "methods">): Decision<null> {
  const { most } = terms.methods;
  return count < most ? decide(null) : refuse("too-many-methods", terms.methods, { most });
}
