import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { AccountActor } from "@/lib/domain/permission";
import { memberPath } from "./member-path";
import { currentActor } from "./session";

export { currentActor };

/**
 * The logged-in actor, or the way to the login. Every member page and action begins with it; a layout's check protects nothing. The page
 * to come back to is `returnTo`, else the path that the proxy noted; whichever it is, only a path of the member site is taken.
 */
export async function requireActor(returnTo?: string): Promise<AccountActor> {
  return (await currentActor()) ?? toLogin(returnTo ?? (await headers()).get("x-path"), "");
}

/** The same for a form: the login page says that what was sent is not kept. */
export async function requireActorOfForm(): Promise<AccountActor> {
  return (await currentActor()) ?? toLogin((await headers()).get("x-path"), "&unsent=1");
}

function toLogin(returnTo: string | null, more: "" | "&unsent=1"): never {
  const path = memberPath(returnTo);
  redirect((path ? `/login?to=${encodeURIComponent(path)}${more}` : "/login") as Route);
}
