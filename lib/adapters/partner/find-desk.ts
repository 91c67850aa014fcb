import "server-only";
import { hkdfSync } from "node:crypto";
import { getEnv } from "@/lib/config/env";

/** Where a partner is, and the key that it shares with the portal and with nobody else. */
export type PartnerDesk = {
  readonly code: string;
  readonly entry: string;
  readonly notices: string;
  readonly key: Uint8Array;
};

const KEY_BYTES = 32;

/** The partner's desk as it is set up; embedded, the portal's own counterpart. Null: not set up, and nothing can be opened or told. */
export function findPartnerDesk(code: string): PartnerDesk | null {
  const { PARTNERS, EMBEDDED, PUBLIC_URL } = getEnv();
  const set = Object.hasOwn(PARTNERS, code) ? PARTNERS[code] : undefined;
  if (set) return { code, entry: set.entry, notices: set.notices, key: new Uint8Array(Buffer.from(set.key, "base64")) };
  if (!EMBEDDED) return null;
  const own = `${PUBLIC_URL}/dev/partner/${code}`;
  return { code, entry: `${own}/enter`, notices: `${own}/notices`, key: embeddedKey(code) };
}

/** Made from the installation's secret: the counterpart needs no setting, and no other installation's token opens it. */
export function embeddedKey(code: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", getEnv().NEXTAUTH_SECRET, "", `madoguchi embedded partner ${code}`, KEY_BYTES));
}
