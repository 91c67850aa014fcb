import { splitPostalAddress } from "@/lib/domain/identity/postal-address";
import type { MemberDetails } from "@/lib/domain/member-information/member-details";

/** Details as a form has them: texts, an address in two fields. */
export function detailValues({ address, ...rest }: Partial<MemberDetails>): Record<string, string> {
  const texts = Object.entries(rest).map(([name, value]) => [name, value ?? ""] as const);
  return { ...Object.fromEntries(texts), ...(address === undefined ? {} : splitPostalAddress(address)) };
}
