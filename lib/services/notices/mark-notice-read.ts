import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";

/** Notes that a login has seen a notice as far as it goes now; an older tab never takes that back. */
export async function markNoticeRead(
  { accountId, memberId }: AccountActor,
  { id, entries }: { readonly id: string; readonly entries: number },
  at: Temporal.Instant,
): Promise<void> {
  await asMember({ memberId }, async (tx) => {
    const readAt = toInstantColumn(at);
    await tx.$executeRaw`
      INSERT INTO notice_read (notice_id, account_id, member_id, entries, read_at)
      VALUES (${id}::uuid, ${accountId}::uuid, ${memberId}::uuid, ${entries}, ${readAt})
      ON CONFLICT (notice_id, account_id) DO UPDATE SET entries = excluded.entries, read_at = excluded.read_at
      WHERE notice_read.entries < excluded.entries`;
  });
}
