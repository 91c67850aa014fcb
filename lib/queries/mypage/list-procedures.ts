import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import { loadOwnContract } from "../contracts/own-contract";
import { listProcedureLines, type ProcedureLine, visibleProcedures } from "./procedure-lines";

export type ProcedurePage = {
  readonly lines: readonly ProcedureLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

export const procedurePageSize = 20;

/** What was asked for on the actor's contract, newest first, a page at a time; a page beyond the last shows the last. */
export async function listProcedures(
  actor: AccountActor,
  at: Temporal.Instant,
  { page: wanted = 1, size = procedurePageSize }: { page?: number; size?: number } = {},
): Promise<ProcedurePage> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    if (!contract) return { lines: [], total: 0, page: 1, pages: 1 };
    const total = await tx.procedure.count({ where: visibleProcedures(contract) });
    const pages = Math.max(1, Math.ceil(total / size));
    const page = Math.min(Math.max(1, wanted), pages);
    return { lines: await listProcedureLines(tx, contract, { skip: (page - 1) * size, take: size }), total, page, pages };
  });
}
