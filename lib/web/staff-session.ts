import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { now } from "@/lib/clock";
import { findStaffSession, type StaffSession } from "@/lib/queries/staff/find-staff-session";
import { touchStaffSession } from "@/lib/services/staff/touch-staff-session";
import { hostCookie } from "./session-cookie";
import { staffPath } from "./staff-path";

const staffSessionCookie = "__Host-staff-session";
const staffPendingCookie = "__Host-staff-pending-login";

async function readSecret(name: string): Promise<string | null> {
  const value = (await cookies()).get(name)?.value;
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}

async function write(name: string, value: string, maxAge: number): Promise<void> {
  (await cookies()).set(name, value, { ...hostCookie, maxAge });
}

export const readStaffPending = () => readSecret(staffPendingCookie);
export const setStaffPending = (token: string, seconds: number) => write(staffPendingCookie, token, seconds);
export const clearStaffPending = () => write(staffPendingCookie, "", 0);
export const setStaffSession = (token: string, seconds: number) => write(staffSessionCookie, token, seconds);
export const clearStaffSession = () => write(staffSessionCookie, "", 0);

/** The member of staff of this request, or null; looked up once for each request. A member's cookie has another name and another table. */
export const currentStaff = cache(async (): Promise<StaffSession | null> => {
  const token = await readSecret(staffSessionCookie);
  if (!token) return null;
  const at = await now();
  const session = await findStaffSession(token, at);
  if (session?.touchDue) await touchStaffSession(session.actor.sessionId, at);
  return session;
});

/** The member of staff, or the way to the staff login. Every staff page and action begins with it; `returnTo` is the page's own path. */
export async function requireStaff(returnTo?: string): Promise<StaffSession> {
  return (await currentStaff()) ?? toLogin(returnTo, "");
}

/** The same for a form, whose page is the path that the proxy noted: the login page says that what was sent is not kept. */
export async function requireStaffOfForm(): Promise<StaffSession> {
  return (await currentStaff()) ?? toLogin((await headers()).get("x-path"), "&unsent=1");
}

function toLogin(returnTo: string | null | undefined, more: "" | "&unsent=1"): never {
  const path = staffPath(returnTo);
  redirect((path ? `/staff/login?to=${encodeURIComponent(path)}${more}` : "/staff/login") as Route);
}
