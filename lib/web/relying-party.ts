import "server-only";
import { cache } from "react";
import { getEnv } from "@/lib/config/env";
import { type RelyingParty, relyingPartyOf } from "@/lib/services/identity/passkeys/relying-party";
import { hostBrand } from "./host-brand";
import { requestLocale } from "./locale";
import { siteOperator } from "./site-operator";

/**
 * The address that passkeys of this request belong to: the configured one, or the host of a brand of its own; never what a header says.
 * Null where passkeys can't be: at an address of numbers.
 */
export const relyingParty = cache(async (): Promise<RelyingParty | null> => {
  const address = new URL(getEnv().PUBLIC_URL);
  const brand = await hostBrand();
  if (brand?.host) address.hostname = brand.host;
  return relyingPartyOf(address, (brand ?? (await siteOperator())).name[await requestLocale()]);
});
