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
  const actor = await currentActor();
  if (actor) return actor;
  const path = memberPath(returnTo ?? (await headers()).get("x-path"));
  redirect((path ? `/login?to=${encodeURIComponent(path)}` : "/login") as Route);
}
