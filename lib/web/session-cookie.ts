import "server-only";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { getEnv } from "@/lib/config/env";

// __Host-: only our own host can set it, for every path, over a safe connection. Browsers count http://localhost as one.
export const sessionCookie = "__Host-session";
export const pendingCookie = "__Host-pending-login";

export const hostCookie = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

/** Gives the browser its session: next-auth's encrypted token holds the row's secret and nothing about the person. */
export async function setSessionCookie(sid: string, maxAgeSeconds: number): Promise<void> {
  const token = await encode({ token: { sid }, secret: getEnv().NEXTAUTH_SECRET, maxAge: maxAgeSeconds });
  (await cookies()).set(sessionCookie, token, { ...hostCookie, maxAge: maxAgeSeconds });
}

export async function setPendingCookie(token: string, maxAgeSeconds: number): Promise<void> {
  (await cookies()).set(pendingCookie, token, { ...hostCookie, maxAge: maxAgeSeconds });
}

/** The secret of the half-done login of this browser; what is not one is as good as none. */
export async function readPendingCookie(): Promise<string | null> {
  const value = (await cookies()).get(pendingCookie)?.value;
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}

export async function clearPendingCookie(): Promise<void> {
  (await cookies()).set(pendingCookie, "", { ...hostCookie, maxAge: 0 });
}
