import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { countFactors } from "@/lib/db/factor-rows";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { asAuth } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";
import { decideAddition } from "@/lib/domain/identity/remove-method";
import { mayEnrol, spendActivationCode } from "../activation-code";
import { putFirst } from "../factors/put-first";
import { loginRefusal } from "../login-refusal";
import { operatorAt } from "../operator-at";
import { findPending } from "../pending-login";
import { showCodes } from "../show-codes";
import type { EnrolmentStep } from "../start-enrolment";
import { beginCeremony, spendChallenge } from "./challenge";
import { readRegistration } from "./credential-json";
import { listOffered } from "./find-passkey";
import { insertPasskey } from "./insert-passkey";
import { ofPending } from "./offer-login";
import { askNewPasskey, type NewPasskeyOptions } from "./offer-registration";
import type { RelyingParty } from "./relying-party";
import { verifyAttestation } from "./verify-passkey";

/** A challenge for the first passkey of a login, bound to its first login; null when that isn't at the choice of a method, or is locked. */
export async function offerEnrolment(
  { token }: EnrolmentStep,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<NewPasskeyOptions | null> {
  const made = await asAuth(async (tx) => {
    const pending = await findPending(tx, token, "enrol", at);
    if (!pending || pending.account.lockedAt) return null;
    const { id, loginId, userName: name } = pending.account;
    const use = { purpose: "register", boundTo: ofPending(pending.id), rpId: party.id } as const;
    const known = await listOffered(tx, id, party);
    return { whom: { id, loginId, name }, known, challenge: await beginCeremony(tx, use, at) };
  });
  return made && askNewPasskey(party, made.challenge, made.whom, made.known);
}

type PasskeyEnrolment = { readonly activationCode: string | null; readonly name: string; readonly credential: string };

/**
 * First login with a passkey as the method: no code has to come back, since the device has verified the person just now. What a first login
 * asks besides stays: the activation code, counted as ever, and the backup codes next.
 */
export async function enrolPasskey(
  { token }: EnrolmentStep,
  { activationCode, name, credential }: PasskeyEnrolment,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<{ maxAgeSeconds: number }>> {
  const answer = readRegistration(credential);
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const terms = operator.identity;
    const pending = await findPending(tx, token, "enrol", at);
    if (!pending) return refuse("draft-expired", null);
    const { accountId } = pending;
    const use = { purpose: "register", boundTo: ofPending(pending.id), rpId: party.id } as const;
    const made = answer && (await spendChallenge(tx, answer.challenge, use, at)) ? await verifyAttestation(answer, party) : null;
    if (!made) return refuse("passkey-not-taken", terms.passkeys);
    if (!(await mayEnrol(tx, pending, activationCode, operator, at)))
      return loginRefusal(operator, pending.account.brand, "code-refused", "passkey");
    const room = decideAddition(await countFactors(tx, accountId), terms);
    if (!room.ok) return room;
    if ((await tx.passkey.count({ where: { credentialId: made.credentialId } })) > 0)
      return refuse("passkey-known", terms.passkeys);
    if (!(await spendActivationCode(tx, pending, at)))
      return loginRefusal(operator, pending.account.brand, "code-refused", "passkey");
    const shown = await showCodes(tx, pending, "enrol", terms, at);
    if (!shown.ok) return shown;
    await putFirst(tx, accountId, await insertPasskey(tx, { accountId, name, made, party }, at));
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "factor.enrolled",
      subject: { kind: "account", id: accountId },
      memberId: await memberOfAccount(tx, accountId),
      data: { method: "passkey" },
    });
    return shown;
  });
}
