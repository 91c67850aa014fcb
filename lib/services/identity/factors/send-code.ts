import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import type { OpenChallenge } from "@/lib/db/challenge-rows";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { isSentMethod } from "@/lib/domain/identity/factor-method";
import { hashShortCode } from "../secrets";
import { countUnprovedCode } from "../throttle";
import { codeOnItsWay, sentToMark } from "./code-on-its-way";
import { countSms } from "./count-sms";
import { deliverCode } from "./deliver-code";

/** `nothing-to-send`: the method's codes come from an app or a device. */
export type Sending =
  | { readonly sent: true }
  | { readonly sent: false; readonly why: "daily-limit" | "sms-limit" | "sms-not-offered" | "nothing-to-send" }
  | { readonly sent: false; readonly why: "too-soon"; readonly seconds: number };

/**
 * Sends a code for a challenge to where its method says; any earlier code of the account dies. The account's row lock makes the limits
 * exact. What nobody has proved yet has limits of its own, whichever accounts name it and from wherever (`address`) it is asked for.
 */
export async function sendCode(
  tx: Tx,
  challenge: OpenChallenge,
  terms: IdentityTerms,
  at: Temporal.Instant,
  address: string | null = null,
): Promise<Sending> {
  const { accountId, factor } = challenge;
  if (!isSentMethod(factor.method) || !factor.destinationEnc) return { sent: false, why: "nothing-to-send" };
  if (!isMethodOffered(factor.method)) return { sent: false, why: "sms-not-offered" };
  const to = openField(factorPlace("destination_enc", factor.id), factor.destinationEnc);
  const { digits, validMinutes, perDay } = terms.authenticationCode;
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const sentTo = sentToMark(to);
  const { serves, seconds } = await codeOnItsWay(tx, challenge, sentTo, terms, at);
  if (serves) return { sent: true };
  if (seconds > 0) return { sent: false, why: "too-soon", seconds };
  const today = await tx.loginCode.count({
    where: { accountId, createdAt: { gt: toInstantColumn(at.subtract({ hours: 24 })) } },
  });
  if (today >= perDay) return { sent: false, why: "daily-limit" };
  const isProved = factor.verifiedAt !== null;
  if (factor.method === "sms" && !(await countSms(tx, { accountId, number: to, isProved, address }, terms, at)))
    return { sent: false, why: "sms-limit" };
  if (factor.method === "mail" && !isProved && !(await countUnprovedCode(tx, "login", to, perDay, at)))
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
      sentTo,
      codeHash: hashShortCode(id, code),
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(expiresAt),
    },
  });
  await deliverCode(tx, challenge, { method: factor.method, to, code, expiresAt }, at);
  return { sent: true };
}
