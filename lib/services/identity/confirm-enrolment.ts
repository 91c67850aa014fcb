import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { pendingLoginPlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { checkFactor } from "./check-factor";
import { completeLogin, type NewSession } from "./complete-login";
import { consumeLoginCode } from "./login-code";
import { loginRefusal } from "./login-refusal";
import { maskMail } from "./mask-mail";
import { newBackupCodes } from "./new-backup-codes";
import { factorPlace } from "./notice-address";
import { operatorAt } from "./operator-at";
import { findPending, moveStep } from "./pending-login";
import { type EnrolmentStep, enrolDestination } from "./start-enrolment";
import { memberOf } from "./tries";
import type { LoginStep } from "./verify-login-code";

/** The code came back: the address becomes the account's second factor, the activation code is used up, backup codes are made. */
export async function confirmEnrolment(
  { token }: EnrolmentStep,
  code: string,
  at: Temporal.Instant,
): Promise<Decision<{ maxAgeSeconds: number }>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const terms = operator.identity;
    const pending = await findPending(tx, token, "enrol-verify", at);
    const destination = pending && enrolDestination(pending);
    if (!pending || !destination) return refuse("draft-expired", null);
    const { accountId } = pending;
    const right = await checkFactor(tx, accountId, operator, at, "mail-code", () =>
      consumeLoginCode(tx, pending.id, code, terms, at),
    );
    // The guarded update of the activation code is what lets only one of two browsers enrol.
    if (!right || !(await spendActivationCode(tx, accountId, at)))
      return loginRefusal(operator, pending.account.brand, "code-refused");
    await insertFactor(tx, accountId, destination, at);
    const codes = await newBackupCodes(tx, accountId, terms, at);
    await moveStep(
      tx,
      pending.id,
      { from: "enrol-verify", to: "codes", at },
      {
        enrolDestinationEnc: null,
        backupCodesEnc: sealField(pendingLoginPlace("backup_codes_enc", pending.id), JSON.stringify(codes)),
        expiresAt: toInstantColumn(at.add({ minutes: terms.pendingLoginMinutes })),
      },
    );
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "factor.enrolled",
      subject: { kind: "account", id: accountId },
      memberId: await memberOf(tx, accountId),
      data: { method: "mail" },
    });
    return decide({ maxAgeSeconds: terms.pendingLoginMinutes * 60 });
  });
}

async function spendActivationCode(tx: Tx, accountId: string, at: Temporal.Instant): Promise<boolean> {
  const now = toInstantColumn(at);
  const { count } = await tx.activationCode.updateMany({
    where: { accountId, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now, revealEnc: null, revealUntil: null },
  });
  return count === 1;
}

async function insertFactor(tx: Tx, accountId: string, destination: string, at: Temporal.Instant): Promise<void> {
  const id = randomUUID();
  const now = toInstantColumn(at);
  await tx.factor.create({
    data: {
      id,
      accountId,
      method: "mail",
      destinationEnc: sealField(factorPlace(id), destination),
      destinationHint: maskMail(destination),
      createdAt: now,
      verifiedAt: now,
      lastUsedAt: now,
    },
  });
}

/** 「控えました」: the backup codes are shown no longer, and the session begins. */
export async function finishEnrolment({ token, context }: LoginStep, at: Temporal.Instant): Promise<Decision<NewSession>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const pending = await findPending(tx, token, "codes", at);
    const session = pending && (await completeLogin(tx, pending, "enrolment", context, operator.identity, at));
    return session ?? refuse("draft-expired", null);
  });
}
