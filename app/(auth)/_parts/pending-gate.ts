import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { findPendingView, type PendingView } from "@/lib/queries/identity/pending-view";
import { readPendingCookie } from "@/lib/web/session-cookie";
import { type LoginStepName, stepPaths, withReturn } from "./paths";

type PendingAt<S extends LoginStepName> = PendingView & { readonly step: S };

/** The half-done login at this step; one at another step goes to its own page, so that no step is skipped; null when there is none. */
export async function pendingAt<S extends LoginStepName>(step: S, to: string | null): Promise<PendingAt<S> | null> {
  const view = await findPendingView(await readPendingCookie(), await now());
  if (!view) return null;
  if (!isAt(view, step)) redirect(withReturn(stepPaths[view.step], to) as Route);
  return view;
}

function isAt<S extends LoginStepName>(view: PendingView, step: S): view is PendingAt<S> {
  return view.step === step;
}
