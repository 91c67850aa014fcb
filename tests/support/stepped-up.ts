import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { PortalActor } from "@/lib/domain/permission";
import { ownerQuery } from "./database";

/** The actor in a session of its own that has proved itself at that instant (null: never), for tests whose subject is what comes after it. */
export async function steppedUp<A extends PortalActor>(actor: A, at: Temporal.Instant | null, since = at): Promise<A> {
  const id = randomUUID();
  const opened = (since ?? at)?.toString() ?? "2026-01-01T00:00:00Z";
  await ownerQuery(
    `INSERT INTO session (id, token_hash, account_id, grant_id, brand, epoch, created_at, last_seen_at, expires_at, stepped_up_at)
     SELECT $1::uuid, $5, a.id, g.id, a.brand, a.epoch, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '2 years', $4::timestamptz
     FROM account a JOIN account_grant g ON g.account_id = a.id AND g.ended_at IS NULL WHERE a.id = $2::uuid LIMIT 1`,
    [id, actor.accountId, opened, at?.toString() ?? null, id],
  );
  return { ...actor, sessionId: id };
}
