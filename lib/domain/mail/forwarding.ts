import { z } from "zod";
import type { AccountIdTerms } from "../catalogue/account-id-terms";
import { type Decision, decide, refuse } from "../decision";
import { decideOtherAddress } from "./mail-address";

/** Where the mail of an operator's address is passed on to, and whether its own mail box keeps it too. */
export const forwardingSchema = z.strictObject({ destinations: z.array(z.string().min(1)).min(1), keepCopy: z.boolean() });

export type Forwarding = z.infer<typeof forwardingSchema>;

/**
 * The destinations of a forwarding, by the product's terms: each another provider's address. Two addresses of the operator's own could
 * send a mail round for ever, so none of them is taken, whichever product's they are. A refusal names the place in the list, counted
 * from 1.
 */
export function decideForwarding(
  forwarding: Forwarding,
  terms: AccountIdTerms,
  ownDomains: readonly string[],
): Decision<Forwarding> {
  const term = terms.forwarding;
  const { destinations } = forwarding;
  if (destinations.length === 0) return refuse("forward-nowhere", term, { index: 1 });
  if (destinations.length > term.max) return refuse("forward-too-many", term, { max: term.max, index: term.max });
  const seen = new Set<string>();
  for (const [place, address] of destinations.entries()) {
    const index = place + 1;
    const folded = address.toLowerCase();
    const domain = [terms.operatorAddress.domain, ...ownDomains].find((own) => folded.endsWith(`@${own.toLowerCase()}`));
    if (domain !== undefined) return refuse("forward-loop", term, { domain, index });
    const decided = decideOtherAddress(address, terms);
    if (!decided.ok) return refuse(decided.refusal.kind, decided.refusal.term, { ...decided.refusal.facts, index });
    if (seen.has(folded)) return refuse("forward-twice", term, { index });
    seen.add(folded);
  }
  return decide(forwarding);
}
