import "server-only";
import { cookies } from "next/headers";
import { hostCookie } from "./session-cookie";

const NAME = "__Host-registration";

/** The registration of this browser: only who holds its token goes on with it, whatever codes somebody has read. */
export async function setRegistrationCookie(token: string, maxAgeSeconds: number): Promise<void> {
  (await cookies()).set(NAME, token, { ...hostCookie, maxAge: maxAgeSeconds });
}

export async function readRegistrationCookie(): Promise<string | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}
