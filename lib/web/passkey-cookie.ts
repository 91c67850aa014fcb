import "server-only";
import { cookies } from "next/headers";
import { hostCookie } from "./session-cookie";

/** Ties a login by passkey to the browser that began it: the challenge answers to this cookie's secret alone. */
const names = { member: "__Host-passkey-login", staff: "__Host-staff-passkey-login" } as const;
const SECONDS = 5 * 60;

type Side = keyof typeof names;

export async function readPasskeyBrowser(side: Side): Promise<string | null> {
  const value = (await cookies()).get(names[side])?.value;
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}

export async function setPasskeyBrowser(side: Side, token: string): Promise<void> {
  (await cookies()).set(names[side], token, { ...hostCookie, sameSite: "strict", maxAge: SECONDS });
}

export async function clearPasskeyBrowser(side: Side): Promise<void> {
  (await cookies()).set(names[side], "", { ...hostCookie, sameSite: "strict", maxAge: 0 });
}
