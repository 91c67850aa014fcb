import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { PortalActor } from "@/lib/domain/permission";
import type { FactorKind } from "../check-factor";
import { newToken } from "../secrets";

/** The session goes on under a new secret: one that was copied before opens nothing any more. */
export type RenewedSession = { readonly token: string; readonly maxAgeSeconds: number };

/** Notes that the session's owner has proved once more who it is. Null: the session ended meanwhile. */
export async function markSteppedUp(
  tx: Tx,
  actor: PortalActor,
  method: FactorKind,
  at: Temporal.Instant,
): Promise<RenewedSession | null> {
  const now = toInstantColumn(at);
  const token = newToken();
  const { accountId, sessionId, memberId } = actor;
  const rows = await tx.$queryRaw<{ expires_at: Date }[]>`
    UPDATE session SET token_hash = ${sha256(token)}, stepped_up_at = ${now}
    WHERE id = ${sessionId}::uuid AND account_id = ${accountId}::uuid AND ended_at IS NULL AND expires_at > ${now}
    RETURNING expires_at`;
  const [row] = rows;
  if (!row) return null;
  const subject = { kind: "account", id: accountId };
  await appendAudit(tx, { at, actor, action: "session.stepped-up", subject, memberId, data: { method, sessionId } });
  return { token, maxAgeSeconds: Math.ceil((row.expires_at.getTime() - now.getTime()) / 1000) };
}
