import "server-only";
import { cookies } from "next/headers";

const NAME = "staff-unlock-draft";
const SECONDS = 10 * 60;

/**
 * The sealed draft of an unlock travels in a cookie of that account's own pages: two tabs with two accounts do not meet, and what was
 * entered about a person is in no address, log or history. It is not trusted because it is a cookie, but because it is sealed.
 */
const optionsFor = (accountId: string) =>
  ({ httpOnly: true, secure: true, sameSite: "lax", path: `/staff/locks/${accountId}` }) as const;

export async function writeUnlockDraft(accountId: string, sealed: string): Promise<void> {
  (await cookies()).set(NAME, sealed, { ...optionsFor(accountId), maxAge: SECONDS });
}

export async function readUnlockDraft(): Promise<string | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value && /^[A-Za-z0-9_-]{1,4000}$/.test(value) ? value : null;
}

export async function clearUnlockDraft(accountId: string): Promise<void> {
  (await cookies()).set(NAME, "", { ...optionsFor(accountId), maxAge: 0 });
}
