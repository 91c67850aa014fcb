import "server-only";
import type { RemovedRecord } from "@/lib/domain/catalogue/member-desk";
import type { Tx } from "./scope";

/** Removes one kind of what need not be kept of a member. The database does it as its owner: no scope may empty these columns itself. */
export async function removeMemberData(tx: Tx, memberId: string, what: RemovedRecord["what"]): Promise<void> {
  await tx.$queryRaw`SELECT remove_member_data(${memberId}::uuid, ${what})`;
}
