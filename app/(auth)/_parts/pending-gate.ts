import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import { appCodeDigits } from "@/lib/domain/identity/codes";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
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

/** How many digits the step asks for that this browser stands at: those of the method that is to answer it. */
export async function digitsAsked(at: Temporal.Instant): Promise<number> {
  const { digits } = (await getIdentityTerms(at)).authenticationCode;
  // Only an app's codes may have another length: where they have not, it does not matter by which method the login goes on.
  if (digits === appCodeDigits) return digits;
  const view = await findPendingView(await readPendingCookie(), at);
  if (view?.step === "verify" || view?.step === "enrol-verify") return view.code.digits;
  return digits;
}

/** Whether the first login of this browser needs no activation code. */
export async function isHandedOver(at: Temporal.Instant): Promise<boolean> {
  const view = await findPendingView(await readPendingCookie(), at);
  return view?.step === "enrol" && view.handedOver;
}

function isAt<S extends LoginStepName>(view: PendingView, step: S): view is PendingAt<S> {
  return view.step === step;
}
