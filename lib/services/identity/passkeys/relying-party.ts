import "server-only";
import { isIP } from "node:net";

/** The address that a passkey is made for and works at: its host name and its exact origin. */
export type RelyingParty = { readonly id: string; readonly origin: string; readonly name: string };

/** An address as passkeys see it; null where it has none: they are bound to a name, and a number is no name. */
export function relyingPartyOf(address: URL, name: string): RelyingParty | null {
  const { hostname, origin } = address;
  return isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? { id: hostname, origin, name } : null;
}
