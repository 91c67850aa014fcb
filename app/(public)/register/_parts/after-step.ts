import "server-only";
import type { Route } from "next";
import { type Decision, decide } from "@/lib/domain/decision";
import type { RegistrationStep } from "@/lib/services/registration/complete-registration";
import { setPendingCookie } from "@/lib/web/session-cookie";
import { registerPath, secondFactorPath } from "./paths";

/** Where an act of the registration leads. An ID or an address that somebody else was faster with is put right where it was entered. */
export async function afterStep(decided: Decision<RegistrationStep>): Promise<Decision<Route>> {
  if (!decided.ok) {
    const { kind } = decided.refusal;
    if (kind === "member-id-used") return decide(registerPath("login", "taken=1"));
    if (kind === "mail-registered") return decide(registerPath("details", "mail=registered"));
    return decided;
  }
  const step = decided.value;
  if (step.step !== "done") return decide(registerPath(step.step === "completed" ? "verify" : step.step));
  await setPendingCookie(step.pendingToken, step.maxAgeSeconds);
  return decide(secondFactorPath);
}
