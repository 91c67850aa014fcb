import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { RunningApplications } from "@/lib/domain/partners/partner-preview";
import { fromDateColumn, toInstantColumn } from "./dates";
import type { Tx } from "./scope";

type Owner = { readonly memberId: string; readonly contractId: string };

/** The applications of a contract that are not cancelled. */
export async function runningApplications(tx: Tx, { memberId, contractId }: Owner): Promise<RunningApplications> {
  const rows = await tx.partnerApplication.findMany({
    where: { memberId, contractId, cancelledOn: null },
    select: { partner: true, appliedOn: true },
  });
  return Object.fromEntries(rows.map(({ partner, appliedOn }) => [partner, fromDateColumn(appliedOn)]));
}

/** The name under which a partner knows a contract: made at its first use, and the same for ever. */
export async function partnerSubject(
  tx: Tx,
  { memberId, contractId }: Owner,
  partner: string,
  at: Temporal.Instant,
): Promise<string> {
  await tx.partnerSubject.createMany({
    data: [{ contractId, partner, memberId, subject: randomUUID(), createdAt: toInstantColumn(at) }],
    skipDuplicates: true,
  });
  const row = await tx.partnerSubject.findFirstOrThrow({ where: { contractId, partner, memberId }, select: { subject: true } });
  return row.subject;
}
