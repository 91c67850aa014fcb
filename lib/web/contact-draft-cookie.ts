import "server-only";
import { cookies } from "next/headers";

const NAME = "contact-draft";
const SECONDS = 30 * 60;

/** What was entered is in no address, log or history. It is trusted because it is sealed, not because it is a cookie. */
const options = { httpOnly: true, secure: true, sameSite: "lax", path: "/contact" } as const;

export async function writeContactDraft(sealed: string): Promise<void> {
  (await cookies()).set(NAME, sealed, { ...options, maxAge: SECONDS });
}

export async function readContactDraft(): Promise<string | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value && /^[A-Za-z0-9_-]{1,4000}$/.test(value) ? value : null;
}

export async function clearContactDraft(): Promise<void> {
  (await cookies()).set(NAME, "", { ...options, maxAge: 0 });
}
