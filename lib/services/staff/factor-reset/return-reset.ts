import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { hashOfResetDestination } from "./reset-destination";

/** Puts a reset back to be decided where its code would go elsewhere than was approved. True: it went back, and nothing else happens. */
export async function returnReset(tx: Tx, resetId: string, at: Temporal.Instant): Promise<boolean> {
  const now = toInstantColumn(at);
  const due = { id: resetId, state: "waiting", takesEffectAt: { lte: now } };
  const reset = await tx.factorReset.findFirst({ where: due });
  if (!reset) return false;
  const { accountId, memberId } = reset;
  // Whoever changes an address at this moment comes before or after, not in between.
  await tx.$queryRaw`SELECT id::text AS id FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT id::text AS id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const hash = await hashOfResetDestination(tx, reset);
  if (hash !== null && hash === reset.destinationHash) return false;
  const { count } = await tx.factorReset.updateMany({
    where: due,
    data: {
      state: "requested",
      decidedBy: null,
      decidedAt: null,
      decisionReason: null,
      takesEffectAt: null,
      withdrawHash: null,
      destinationHash: null,
      returnedAt: now,
    },
  });
  if (count !== 1) return false;
  const actor = { kind: "system", name: "factor-reset" } as const;
  const subject = { kind: "account", id: accountId };
  await appendAudit(tx, { at, actor, action: "factor-reset.returned", subject, memberId, data: { factorResetId: resetId } });
  return true;
}
