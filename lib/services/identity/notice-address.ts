import "server-only";
import { factorDestinations } from "@/lib/db/factor-rows";
import type { Tx } from "@/lib/db/scope";

/** All mail addresses that codes of an account go to: the one that a login begins with first, then the newest. For the auth and staff scopes. */
export async function noticeAddresses(tx: Tx, accountId: string): Promise<string[]> {
  return (await factorDestinations(tx, accountId, ["mail"])).map(({ to }) => to);
}

/** The first of them, where only one may have it; null where there is none, as before a first login. News of a login go to all. */
export async function noticeAddress(tx: Tx, accountId: string): Promise<string | null> {
  return (await noticeAddresses(tx, accountId))[0] ?? null;
}
