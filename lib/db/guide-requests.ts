import "server-only";
import type { Member } from "@/generated/prisma/client";
import type { KnownGuides, WaitingGuides } from "@/lib/domain/papers/guide-preview";
import { fromDateColumn } from "./dates";
import type { Tx } from "./scope";

/** What a contract waits for on paper, the oldest first. */
export async function guidesOf(tx: Tx, { id: memberId, addressEnc }: Member, contractId: string): Promise<KnownGuides> {
  const rows = await tx.guideRequest.findMany({
    where: { memberId, contractId, state: "received" },
    orderBy: [{ createdAt: "asc" }, { guideCode: "asc" }],
    select: { procedureId: true, guideCode: true, requestedOn: true },
  });
  if (rows.length === 0) return { waiting: [], hasAddress: addressEnc !== null };
  const ids = [...new Set(rows.map((row) => row.procedureId))];
  const procedures = await tx.procedure.findMany({ where: { id: { in: ids }, memberId }, select: { id: true, number: true } });
  const waiting = ids.map((id): WaitingGuides => {
    const own = rows.filter((row) => row.procedureId === id);
    return {
      id,
      number: procedures.find((one) => one.id === id)?.number ?? "",
      requestedOn: own[0] ? fromDateColumn(own[0].requestedOn).toString() : "",
      guides: own.map((row) => row.guideCode),
    };
  });
  return { waiting, hasAddress: addressEnc !== null };
}
