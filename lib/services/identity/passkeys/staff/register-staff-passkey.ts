import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { operatorAt } from "../../operator-at";
import { spendChallenge } from "../challenge";
import { readRegistration } from "../credential-json";
import type { RelyingParty } from "../relying-party";
import { verifyAttestation } from "../verify-passkey";
import { checkOwnCode } from "./check-own-code";
import { ofStaffSession } from "./offer-staff";

export type NewStaffPasskey = { readonly name: string; readonly code: string; readonly credential: string };

/** A new passkey of a member of staff, after the authenticator's code once more; told by mail. */
export async function registerStaffPasskey(
  staff: StaffActor,
  { name, code, credential }: NewStaffPasskey,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<null>> {
  const { staffId } = staff;
  const answer = readRegistration(credential);
  return asAuth(async (tx) => {
    const { identity } = await operatorAt(tx, at);
    if (!(await checkOwnCode(tx, staff, code, identity.lock.after, at))) return refuse("code-refused", identity.lock);
    const use = { purpose: "staff-register", boundTo: ofStaffSession(staff.sessionId), rpId: party.id } as const;
    const made = answer && (await spendChallenge(tx, answer.challenge, use, at)) ? await verifyAttestation(answer, party) : null;
    if (!made) return refuse("passkey-not-taken", identity.passkeys);
    const now = toInstantColumn(at);
    // ON CONFLICT DO NOTHING: the same credential twice is said, not an error of the database.
    const { count } = await tx.staffPasskey.createMany({
      data: [{ id: randomUUID(), staffId, ...made, counter: BigInt(made.counter), rpId: party.id, name, createdAt: now }],
      skipDuplicates: true,
    });
    if (count !== 1) return refuse("passkey-known", identity.passkeys);
    await changed(tx, staff, "added", at);
    return decide(null);
  });
}

/** Takes a passkey away, after the authenticator's code. Another's and a made-up id are not there. The authenticator app stays. */
export async function removeStaffPasskey(
  staff: StaffActor,
  { id, code }: { readonly id: string; readonly code: string },
  at: Temporal.Instant,
): Promise<Decision<null>> {
  const { staffId } = staff;
  if (!isUuid(id)) return refuse("method-not-found", null);
  return asAuth(async (tx) => {
    const { identity } = await operatorAt(tx, at);
    if (!(await checkOwnCode(tx, staff, code, identity.lock.after, at))) return refuse("code-refused", identity.lock);
    const { count } = await tx.staffPasskey.updateMany({
      where: { id, staffId, removedAt: null },
      data: { removedAt: toInstantColumn(at) },
    });
    if (count !== 1) return refuse("method-not-found", null);
    await changed(tx, staff, "removed", at);
    return decide(null);
  });
}

/** What every change does besides: the other sessions end, the trail and the owner's mail say so. */
async function changed(tx: Tx, staff: StaffActor, what: "added" | "removed", at: Temporal.Instant): Promise<void> {
  const { staffId, sessionId } = staff;
  await tx.staffSession.updateMany({
    where: { staffId, id: { not: sessionId }, endedAt: null },
    data: { endedAt: toInstantColumn(at), endReason: "factor-changed" },
  });
  const action = what === "added" ? "staff.passkey-added" : "staff.passkey-removed";
  await appendAudit(tx, { at, actor: staff, action, subject: { kind: "staff", id: staffId }, memberId: null });
  const { mail: to } = await tx.staff.findUniqueOrThrow({ where: { id: staffId }, select: { mail: true } });
  const data = { at: formatInstant(at, defaultLocale), what };
  await queueMail(tx, {
    memberId: null,
    accountId: null,
    to,
    template: "staff-passkey-changed",
    locale: defaultLocale,
    data,
    at,
  });
}
