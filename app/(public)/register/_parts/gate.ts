import "server-only";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { findRegistrationTerms, findRegistrationView, type RegistrationView } from "@/lib/queries/registration/registration-view";
import { hostBrand } from "@/lib/web/host-brand";
import { readRegistrationCookie } from "@/lib/web/registration-cookie";
import { registerPath } from "./paths";

type Step = "details" | "login" | "confirm" | "verify";
const order: readonly Step[] = ["details", "login", "confirm", "verify"];

/** The terms of registering; nobody registers at a brand's own host, which has its contracts' logins alone (FB-01). */
export async function registrationTerms() {
  const terms = await findRegistrationTerms(await now());
  if (!terms || (await hostBrand())) notFound();
  return terms;
}

/** The registration of this browser at a step: what is not there yet is asked for first, and every step before can be gone back to. */
export async function registrationAt(step: Step): Promise<RegistrationView | null> {
  await registrationTerms();
  const view = await findRegistrationView(await readRegistrationCookie(), await now());
  if (view && view.at !== "completed" && order.indexOf(view.at) < order.indexOf(step)) redirect(registerPath(view.at));
  return view;
}
