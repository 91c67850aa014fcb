import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { MemberRoles } from "@/lib/domain/catalogue/permission-terms";
import { rolePermitted } from "@/lib/domain/permission";
import { liveGrants } from "./people-ground";
import type { Tx } from "./scope";

export type ApproverLine = { readonly accountId: string; readonly name: string };

/** Who may approve what is asked for on a contract: whose role decides, and whose grant has the contract. */
export async function listApprovers(
  tx: Tx,
  { memberId, contractId }: { readonly memberId: string; readonly contractId: string },
  roles: MemberRoles,
  at: Temporal.Instant,
): Promise<ApproverLine[]> {
  const grants = await tx.accountGrant.findMany({
    where: { ...liveGrants(memberId, at), account: { deletedAt: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { account: { select: { familyName: true, givenName: true } }, chosenContracts: { select: { contractId: true } } },
  });
  return grants
    .filter(({ role }) => roles.roles.some(({ code }) => code === role) && rolePermitted(role, "approval.decide", roles).ok)
    .filter(({ scope, chosenContracts }) => scope === "all" || chosenContracts.some((one) => one.contractId === contractId))
    .map(({ accountId, account }) => ({ accountId, name: `${account.familyName} ${account.givenName}` }));
}
