import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { beginCeremony } from "../challenge";
import type { Offered } from "../find-passkey";
import { type AskedPasskey, askPasskey } from "../offer-login";
import { askNewPasskey, type NewPasskeyOptions } from "../offer-registration";
import type { RelyingParty } from "../relying-party";

export const ofStaffPending = (id: string): string => `staff-pending:${id}`;
export const ofStaffSession = (sessionId: string): string => `staff-session:${sessionId}`;

async function listOwn(tx: Tx, staffId: string, { id: rpId }: RelyingParty): Promise<Offered[]> {
  const rows = await tx.staffPasskey.findMany({
    where: { staffId, rpId, removedAt: null },
    orderBy: { createdAt: "asc" },
    select: { credentialId: true, transports: true },
  });
  return rows.map(({ credentialId: id, transports }) => ({ id, transports: transports.split(",").filter(Boolean) }));
}

/** The half-done staff login of a token; over, used up and unknown are all null. */
export async function findStaffPending(tx: Tx, token: string | null, at: Temporal.Instant) {
  if (!token) return null;
  const where = { tokenHash: sha256(token), step: "verify", consumedAt: null, expiresAt: { gt: toInstantColumn(at) } };
  return tx.staffPendingLogin.findFirst({ where, select: { id: true, staffId: true } });
}

/** A challenge for the second step of a staff login; null where there is none, or no passkey at this address. */
export async function offerStaffSecond(
  token: string | null,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<AskedPasskey | null> {
  const made = await asAuth(async (tx) => {
    const pending = await findStaffPending(tx, token, at);
    const offered = pending ? await listOwn(tx, pending.staffId, party) : [];
    if (!pending || offered.length === 0) return null;
    const use = { purpose: "staff-second-factor", boundTo: ofStaffPending(pending.id), rpId: party.id } as const;
    return { offered, challenge: await beginCeremony(tx, use, at) };
  });
  return made && askPasskey(party, made.challenge, made.offered);
}

/** A challenge for a new passkey of a member of staff, bound to the session. */
export async function offerStaffRegistration(
  { staffId: id, sessionId }: StaffActor,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<NewPasskeyOptions> {
  const { challenge, known, whom } = await asAuth(async (tx) => {
    const { loginId, name } = await tx.staff.findUniqueOrThrow({ where: { id }, select: { loginId: true, name: true } });
    const use = { purpose: "staff-register", boundTo: ofStaffSession(sessionId), rpId: party.id } as const;
    return { challenge: await beginCeremony(tx, use, at), known: await listOwn(tx, id, party), whom: { id, loginId, name } };
  });
  return askNewPasskey(party, challenge, whom, known);
}
