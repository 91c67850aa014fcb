import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import type { Refusal } from "@/lib/domain/decision";
import { memberPath } from "./member-path";

/** The page of the proof, which comes back to `to`: a page of the member site, or nowhere. */
export function stepUpPath(to: string | null): Route {
  const path = memberPath(to);
  return (path ? `/mypage/step-up?to=${encodeURIComponent(path)}` : "/mypage/step-up") as Route;
}

/** The same, back to the page of this request: the path that the proxy noted. */
export async function stepUpFromHere(): Promise<Route> {
  return stepUpPath((await headers()).get("x-path"));
}

/** The page that asked for the proof, told that it was given. */
export function provedPath(to: string): Route {
  return (cameFromProof(to) ? to : `${to}${to.includes("?") ? "&" : "?"}proved=1`) as Route;
}

/** Whether an address is one that a proof leads back to. Whether the proof is good stands in the session alone. */
export const cameFromProof = (path: string | null): boolean => /[?&]proved=1(?:&|$)/.test(path ?? "");

/** Where a refused act goes on: to the proof that it asks for. Any other refusal stays on its page. */
export async function stepUpWay({ kind }: Refusal): Promise<Route | null> {
  return kind === "step-up-needed" ? stepUpFromHere() : null;
}
