import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { newToken } from "@/lib/services/identity/secrets";
import { LOST_AFTER_SECONDS } from "@/lib/services/identity/tries";

export type OpenedStaffSession = { readonly token: string; readonly seconds: number };

/** The session of a member of staff whose factors all passed, in the transaction of the last one: both counters go back to 0 here only. */
export async function openStaffSession(
  tx: Tx,
  staffId: string,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<OpenedStaffSession> {
  const token = newToken();
  const seconds = terms.sessions.staff.absoluteMinutes * 60;
  const now = toInstantColumn(at);
  const { epoch, role } = await tx.staff.update({
    where: { id: staffId },
    data: { passwordFails: 0, factorFails: 0, lastLoginAt: now },
  });
  const lost = toInstantColumn(at.subtract({ seconds: LOST_AFTER_SECONDS }));
  await tx.staff.updateMany({ where: { id: staffId, passwordTakenAt: { lte: lost } }, data: { passwordInFlight: 0 } });
  const id = randomUUID();
  const expiresAt = toInstantColumn(at.add({ seconds }));
  await tx.staffSession.create({
    data: { id, tokenHash: sha256(token), staffId, epoch, createdAt: now, lastSeenAt: now, expiresAt },
  });
  const actor = { kind: "staff" as const, staffId, role, sessionId: id };
  await appendAudit(tx, { at, actor, action: "staff.logged-in", subject: { kind: "staff", id: staffId }, memberId: null });
  return { token, seconds };
}
