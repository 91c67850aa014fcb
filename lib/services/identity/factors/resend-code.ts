import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findChallenge } from "@/lib/db/challenge-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { operatorAt } from "../operator-at";
import { sendCode } from "./send-code";
import { sendingRefusal } from "./sending-refusal";

type Which = { readonly purpose: "add" | "test"; readonly challengeId: string };

/** Sends another code for what a logged-in person has begun, within the limits of sending. */
export async function resendCode(
  { accountId, sessionId }: PortalActor,
  { purpose, challengeId }: Which,
  at: Temporal.Instant,
  address?: string,
): Promise<Decision<null>> {
  if (!isUuid(challengeId)) return refuse("draft-expired", null);
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    const challenge = await findChallenge(tx, { purpose, bound: { sessionId }, id: challengeId }, at);
    if (challenge?.accountId !== accountId) return refuse("draft-expired", null);
    const sending = await sendCode(tx, challenge, terms, at, address);
    return sending.sent ? decide(null) : sendingRefusal(sending, terms);
  });
}
