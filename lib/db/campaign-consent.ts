import "server-only";
import type { Tx } from "./scope";

/** Whether a member agrees to campaign mail: what it said last counts, and without a word it doesn't (JP-16). */
export async function agreesToCampaigns(tx: Tx, memberId: string): Promise<boolean> {
  const last = await tx.campaignConsent.findFirst({
    where: { memberId },
    orderBy: { seq: "desc" },
    select: { given: true },
  });
  return last?.given ?? false;
}
