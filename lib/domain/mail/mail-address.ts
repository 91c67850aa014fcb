import { z } from "zod";
import type { AccountIdTerms } from "../catalogue/account-id-terms";
import { type Decision, decide, refuse } from "../decision";

/** What a person typed for an address, with full-width letters made half-width. A local part keeps its capitals: they are refused, not mended. */
export const tidyAddress = (typed: string): string => typed.normalize("NFKC").trim();

/** The operator's address of a local part, by the product's terms (FB-12). */
export function decideOperatorAddress(localPart: string, { operatorAddress }: AccountIdTerms): Decision<string> {
  const { min, max, pattern, domain } = operatorAddress;
  const length = [...localPart].length;
  const fits = length >= min && length <= max && new RegExp(pattern, "u").test(localPart);
  return fits ? decide(`${localPart}@${domain}`) : refuse("mail-name-format", operatorAddress, { min, max });
}

/** Another provider's address. The operator's own domain is no other provider: its addresses need a slot. */
export function decideOtherAddress(address: string, { otherAddress, operatorAddress }: AccountIdTerms): Decision<string> {
  const { max } = otherAddress;
  if (address.length > max || !z.email().safeParse(address).success) return refuse("mail-address-format", otherAddress, { max });
  if (address.toLowerCase().endsWith(`@${operatorAddress.domain}`))
    return refuse("mail-address-own-domain", otherAddress, { domain: operatorAddress.domain });
  return decide(address);
}

/** The part before the `@`, by which an account ID's warning is judged (FB-34). */
export const localPartOf = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf("@")));
