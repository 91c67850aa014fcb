import "server-only";
import { fromInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { refuse, type Term } from "@/lib/domain/decision";

/** The refusal for an account that is not locked any more: who was faster, and when. */
export async function alreadyUnlocked(tx: Tx, accountId: string, terms: Term) {
  const check = await tx.identityCheck.findFirst({
    where: { accountId, passed: true, purpose: "unlock" },
    orderBy: { at: "desc" },
    select: { at: true, staff: { select: { name: true } } },
  });
  return refuse("changed-by-another", terms, check ? { by: check.staff.name, at: fromInstantColumn(check.at).toString() } : {});
}
