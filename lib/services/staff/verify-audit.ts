import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import { checkAuditChain } from "@/lib/services/jobs/check-audit-chain";
import { authoriseStaff } from "./authorise-staff";
import type { StaffActor } from "./staff-actor";

export type AuditVerification = {
  intact: boolean;
  seals: number;
  entries: number;
  waiting: number;
  broken: number | null;
  from: string | null;
  until: string | null;
};

/**
 * Recomputes the hash chain over the whole trail and notes who did so and what came out: the page shows the noted result, which nobody
 * can make up by an address.
 */
export async function verifyAudit(staff: StaffActor, at: Temporal.Instant): Promise<Decision<AuditVerification>> {
  const permitted = await asStaff(staff, (tx) => authoriseStaff(tx, staff, "audit.view", at));
  if (!permitted.ok) return permitted;
  const check = await checkAuditChain();
  return asStaff(staff, async (tx) => {
    const counts = await countEntries(tx);
    const range = check.intact ? { from: null, until: null } : await entriesOfSeal(tx, check.seal);
    const result = { intact: check.intact, ...counts, broken: check.intact ? null : check.seal, ...range };
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "audit.verified",
      subject: { kind: "audit", id: "chain" },
      memberId: null,
      data: result,
    });
    return decide(result);
  });
}

async function countEntries(tx: Tx): Promise<{ seals: number; entries: number; waiting: number }> {
  const [row] = await tx.$queryRaw<{ seals: bigint; entries: bigint; total: bigint }[]>`
    SELECT (SELECT count(*) FROM audit_seal) AS seals, (SELECT coalesce(sum(entries), 0)::bigint FROM audit_seal) AS entries,
      (SELECT count(*) FROM audit_entry) AS total`;
  const entries = Number(row?.entries ?? 0);
  return { seals: Number(row?.seals ?? 0), entries, waiting: Math.max(0, Number(row?.total ?? 0) - entries) };
}

/** The numbers of the entries that a seal covers, as far as they are still there. */
async function entriesOfSeal(tx: Tx, seq: number): Promise<{ from: string | null; until: string | null }> {
  const [row] = await tx.$queryRaw<{ from: bigint | null; until: bigint | null }[]>`
    SELECT min(e.id) AS from, max(e.id) AS until FROM audit_entry e
    WHERE (e.xact, e.id) > (coalesce((SELECT to_xact FROM audit_seal WHERE seq = ${seq - 1}), '0'::xid8), coalesce((SELECT to_id FROM audit_seal WHERE seq = ${seq - 1}), 0))
      AND (e.xact, e.id) <= (SELECT to_xact, to_id FROM audit_seal WHERE seq = ${seq})`;
  return { from: row?.from?.toString() ?? null, until: row?.until?.toString() ?? null };
}
