import "server-only";
import type { Temporal } from "temporal-polyfill";
import { countFactors } from "@/lib/db/factor-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { decideAddition } from "@/lib/domain/identity/remove-method";
import type { PortalActor } from "@/lib/domain/permission";
import { addressesBefore, afterFactorChange } from "../factors/after-factor-change";
import { operatorAt } from "../operator-at";
import { requireStepUp } from "../step-up/require-step-up";
import { spendChallenge } from "./challenge";
import { readRegistration } from "./credential-json";
import { insertPasskey } from "./insert-passkey";
import { ofSession } from "./offer-registration";
import type { RelyingParty } from "./relying-party";
import { verifyAttestation } from "./verify-passkey";

export type NewPasskey = { readonly name: string; readonly credential: string };

/** A new passkey of the login in use: one of its methods from now on. Other sessions end, and its owner hears of it. */
export async function registerPasskey(
  actor: PortalActor,
  { name, credential }: NewPasskey,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const { accountId, sessionId } = actor;
  const answer = readRegistration(credential);
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
    const use = { purpose: "register", boundTo: ofSession(sessionId), rpId: party.id } as const;
    const made = answer && (await spendChallenge(tx, answer.challenge, use, at)) ? await verifyAttestation(answer, party) : null;
    if (!made) return refuse("passkey-not-taken", terms.passkeys);
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const room = decideAddition(await countFactors(tx, accountId), terms);
    if (!room.ok) return room;
    if ((await tx.passkey.count({ where: { credentialId: made.credentialId } })) > 0)
      return refuse("passkey-known", terms.passkeys);
    const before = await addressesBefore(tx, accountId);
    const id = await insertPasskey(tx, { accountId, name, made, party }, at);
    await afterFactorChange(tx, actor, { change: "method-added", method: "passkey", hint: name, before }, at);
    return decide({ id });
  });
}

/** Gives one's own passkey another name. Another's and a made-up id are not there. */
export async function renamePasskey(
  actor: PortalActor,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Decision<null>> {
  const { accountId } = actor;
  const renamed = await asAuth((tx) =>
    tx.factor.updateMany({
      where: { id, accountId, method: "passkey", verifiedAt: { not: null } },
      data: { destinationHint: name },
    }),
  );
  return renamed.count === 1 ? decide(null) : refuse("method-not-found", null);
}
