import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { openField, sealField } from "@/lib/db/field-cipher";
import { pendingLoginPlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { normaliseCode } from "@/lib/domain/identity/codes";
import { checkFactor } from "./check-factor";
import { sendLoginCode } from "./login-code";
import { loginRefusal } from "./login-refusal";
import { operatorAt } from "./operator-at";
import { findPending, moveStep } from "./pending-login";
import { hashLongCode } from "./secrets";

export type EnrolmentStep = { readonly token: string | null };

/**
 * First login: the activation code proves that the account was handed over (DECISIONS 3), then a code goes to the address. The activation
 * code is used up only with the right answer to that code, so that a mistyped address costs nothing.
 */
export async function startEnrolment(
  { token }: EnrolmentStep,
  typed: { activationCode: string; mail: string },
  at: Temporal.Instant,
): Promise<Decision<{ maxAgeSeconds: number }>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const terms = operator.identity;
    const pending = await findPending(tx, token, "enrol", at);
    if (!pending) return refuse("draft-expired", null);
    const right = await checkFactor(tx, pending.accountId, operator, at, "activation-code", () =>
      isLiveActivationCode(tx, pending.accountId, typed.activationCode, at),
    );
    if (!right) return loginRefusal(operator, pending.account.brand, "code-refused");
    const moved = await moveStep(
      tx,
      pending.id,
      { from: "enrol", to: "enrol-verify", at },
      {
        enrolDestinationEnc: sealField(pendingLoginPlace("enrol_destination_enc", pending.id), typed.mail),
        expiresAt: toInstantColumn(at.add({ minutes: terms.pendingLoginMinutes })),
      },
    );
    if (!moved) return refuse("draft-expired", null);
    await sendLoginCode(tx, pending, { to: typed.mail, purpose: "enrol" }, terms, at);
    return decide({ maxAgeSeconds: terms.pendingLoginMinutes * 60 });
  });
}

async function isLiveActivationCode(tx: Tx, accountId: string, typed: string, at: Temporal.Instant): Promise<boolean> {
  const live = await tx.activationCode.count({
    where: {
      accountId,
      codeHash: hashLongCode(accountId, normaliseCode(typed)),
      usedAt: null,
      expiresAt: { gt: toInstantColumn(at) },
    },
  });
  return live === 1;
}

/** 「メールアドレスを直す」: back to the form, which asks for the activation code again; codes sent so far die. */
export async function restartEnrolment({ token }: EnrolmentStep, at: Temporal.Instant): Promise<Decision<null>> {
  return asAuth(async (tx) => {
    const pending = await findPending(tx, token, "enrol-verify", at);
    const moved =
      pending && (await moveStep(tx, pending.id, { from: "enrol-verify", to: "enrol", at }, { enrolDestinationEnc: null }));
    if (!pending || !moved) return refuse("draft-expired", null);
    await tx.loginCode.updateMany({
      where: { pendingLoginId: pending.id, usedAt: null, replacedAt: null },
      data: { replacedAt: toInstantColumn(at) },
    });
    return decide(null);
  });
}

/** Where the code of an enrolment goes. */
export function enrolDestination(pending: { id: string; enrolDestinationEnc: Uint8Array | null }): string | null {
  return pending.enrolDestinationEnc
    ? openField(pendingLoginPlace("enrol_destination_enc", pending.id), pending.enrolDestinationEnc)
    : null;
}
