import "server-only";
import { countFactors } from "@/lib/db/factor-rows";
import { memberOfAccount } from "@/lib/db/member-of-account";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse, type Term } from "@/lib/domain/decision";

/** Whether a reset of a login's second factors can be asked for: it has some, and nobody has asked yet. Returns whose login it is. */
export async function resetStanding(tx: Tx, accountId: string, terms: Term): Promise<Decision<{ memberId: string }>> {
  const account = await tx.account.findFirst({ where: { id: accountId, deletedAt: null }, select: { id: true } });
  const memberId = await memberOfAccount(tx, accountId);
  if (!account || !memberId) return refuse("account-id-unknown", terms);
  const open = await tx.factorReset.count({ where: { accountId, state: { in: ["requested", "waiting"] } } });
  if (open > 0) return refuse("reset-open-already", terms);
  const factors = await countFactors(tx, accountId);
  return factors > 0 ? decide({ memberId }) : refuse("no-factor-to-reset", terms);
}
