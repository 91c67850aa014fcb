import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { mayEnrol } from "./activation-code";
import { insertFactor, type NewFactor } from "./factors/insert-factor";
import { openChallenge } from "./factors/open-challenge";
import { sendCode } from "./factors/send-code";
import { newTotpSecret } from "./factors/totp-step";
import { loginRefusal } from "./login-refusal";
import { operatorAt } from "./operator-at";
import { findPending, moveStep } from "./pending-login";

/** `address`: from where it is asked, where that is known. */
export type EnrolmentStep = { readonly token: string | null; readonly address?: string };

/** The first method as it is chosen: an app's seed is made here. */
export type ChosenMethod =
  | { readonly method?: "mail"; readonly mail: string }
  | { readonly method: "sms"; readonly number: string }
  | { readonly method: "totp"; readonly name: string };

/** Null where the login was handed over just now, as a registration does. */
export type Enrolment = { readonly activationCode: string | null } & ChosenMethod;

/**
 * First login: the activation code proves that the account was handed over (DECISIONS 3), then the first method is tried. The activation
 * code is used up only with the right answer to that try, so that a mistyped address costs nothing.
 */
export async function startEnrolment(
  { token, address }: EnrolmentStep,
  typed: Enrolment,
  at: Temporal.Instant,
): Promise<Decision<{ maxAgeSeconds: number }>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const terms = operator.identity;
    const pending = await findPending(tx, token, "enrol", at);
    if (!pending) return refuse("draft-expired", null);
    // Before anything is looked at: it costs no try.
    if (!isMethodOffered(typed.method ?? "mail")) return refuse("sms-not-offered", terms.sms);
    const { accountId } = pending;
    const right = await mayEnrol(tx, pending, typed.activationCode, operator, at);
    if (!right) return loginRefusal(operator, pending.account.brand, "code-refused");
    const expiresAt = toInstantColumn(at.add({ minutes: terms.pendingLoginMinutes }));
    if (!(await moveStep(tx, pending.id, { from: "enrol", to: "enrol-verify", at }, { expiresAt })))
      return refuse("draft-expired", null);
    const factorId = await insertFactor(tx, accountId, newMethod(typed), at);
    const bound = { pendingLoginId: pending.id };
    const challenge = await openChallenge(tx, { accountId, purpose: "enrol", bound, factorId }, at);
    // Over a limit nothing is sent; the next page says so.
    await sendCode(tx, challenge, terms, at, address);
    return decide({ maxAgeSeconds: terms.pendingLoginMinutes * 60 });
  });
}

/** What is written down of a choice; an app's seed is made now. */
export function newMethod(chosen: ChosenMethod): NewFactor {
  switch (chosen.method) {
    case "sms":
      return { method: "sms", number: chosen.number };
    case "totp":
      return { method: "totp", name: chosen.name, secret: newTotpSecret() };
    default:
      return { method: "mail", mail: chosen.mail };
  }
}

/** Back to the form, which asks for the activation code again; what was begun dies, with its codes. */
export async function restartEnrolment({ token }: EnrolmentStep, at: Temporal.Instant): Promise<Decision<null>> {
  return asAuth(async (tx) => {
    const pending = await findPending(tx, token, "enrol-verify", at);
    const moved = pending && (await moveStep(tx, pending.id, { from: "enrol-verify", to: "enrol", at }));
    if (!pending || !moved) return refuse("draft-expired", null);
    await tx.challenge.updateMany({
      where: { pendingLoginId: pending.id, usedAt: null, replacedAt: null },
      data: { replacedAt: toInstantColumn(at) },
    });
    return decide(null);
  });
}
