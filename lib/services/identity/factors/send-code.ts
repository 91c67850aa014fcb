import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { isSentMethod } from "@/lib/domain/identity/factor-method";
import { hashShortCode } from "../secrets";
import { countEnrolCode } from "../throttle";
import { countSms } from "./count-sms";
import { deliverCode } from "./deliver-code";
import type { OpenChallenge } from "./find-challenge";

/** `nothing-to-send`: the method's codes come from an app or a device. */
export type Sending =
  | { readonly sent: true }
  | { readonly sent: false; readonly why: "daily-limit" | "sms-limit" | "nothing-to-send" }
  | { readonly sent: false; readonly why: "too-soon"; readonly seconds: number };

/**
 * Sends a code for a challenge to where its method says; any earlier code of the account dies. The account's row lock makes the limits
 * exact. An address that nobody has proved yet has a limit of its own, whichever accounts name it.
 */
export async function sendCode(tx: Tx, challenge: OpenChallenge, terms: IdentityTerms, at: Temporal.Instant): Promise<Sending> {
  const { accountId, factor } = challenge;
  if (!isSentMethod(factor.method) || !factor.destinationEnc) return { sent: false, why: "nothing-to-send" };
  const to = openField(factorPlace("destination_enc", factor.id), factor.destinationEnc);
  const { digits, validMinutes, perDay } = terms.authenticationCode;
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const seconds = await secondsToWait(tx, challenge, terms, at);
  if (seconds > 0) return { sent: false, why: "too-soon", seconds };
  const today = await tx.loginCode.count({
    where: { accountId, createdAt: { gt: toInstantColumn(at.subtract({ hours: 24 })) } },
  });
  if (today >= perDay) return { sent: false, why: "daily-limit" };
  if (factor.method === "sms" && !(await countSms(tx, { accountId, number: to }, terms, at)))
    return { sent: false, why: "sms-limit" };
  if (factor.method === "mail" && !factor.verifiedAt && !(await countEnrolCode(tx, to, perDay, at)))
    return { sent: false, why: "daily-limit" };

  const id = randomUUID();
  const code = Array.from({ length: digits }, () => randomInt(10)).join("");
  const expiresAt = at.add({ minutes: validMinutes });
  await tx.loginCode.updateMany({
    where: { accountId, usedAt: null, replacedAt: null },
    data: { replacedAt: toInstantColumn(at) },
  });
  await tx.loginCode.create({
    data: {
      id,
      challengeId: challenge.id,
      factorId: factor.id,
      accountId,
      codeHash: hashShortCode(id, code),
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(expiresAt),
    },
  });
  await deliverCode(tx, challenge, { method: factor.method, to, code, expiresAt }, at);
  return { sent: true };
}

/** How long until another code may go the same way for the same challenge; 0: now. */
export async function secondsToWait(
  tx: Tx,
  { id, factorId }: Pick<OpenChallenge, "id" | "factorId">,
  { authenticationCode: { resendSeconds } }: IdentityTerms,
  at: Temporal.Instant,
): Promise<number> {
  const last = await tx.loginCode.findFirst({
    where: { challengeId: id, factorId },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  if (!last) return 0;
  return Math.max(0, Math.ceil(resendSeconds - at.since(fromInstantColumn(last.createdAt)).total("seconds")));
}
