import type { Temporal } from "temporal-polyfill";
import type { Catalogue } from "../catalogue/catalogue";
import type { OptionTerms } from "../catalogue/option";
import type { ContractState } from "../contracts/contract";
import { type SubscriberContact, subscriberContacts } from "../contracts/support";
import { currentInstance } from "./option-standing";

/**
 * The support contact of an option that the contract holds as a whole, for its subscribers only. What ends at once is over with the
 * request, though the day of the request still counts as one of use.
 */
export function subscriberContact(
  state: ContractState,
  catalogue: Catalogue,
  { code, cancellation }: OptionTerms,
  day: Temporal.PlainDate,
): SubscriberContact | null {
  const instance = currentInstance(state, code, null, day);
  if (!instance || (instance.cancelledOn && cancellation.use.kind === "ends-at-once")) return null;
  return subscriberContacts(state, catalogue, day).find((one) => one.option === code) ?? null;
}
