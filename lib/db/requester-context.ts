import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AccountActor, LoginRole } from "@/lib/domain/permission";
import type { ApprovalRecord } from "./approval-requests";
import { type LoadedProcedureContext, loadProcedureContext } from "./procedure-context";
import type { Tx } from "./scope";

const roles: Readonly<Record<string, LoginRole>> = { holder: "holder", admin: "admin", user: "user" };

/** What of a request says who asked for it, and about which contract: it stays as it is. */
export type Asker = Pick<ApprovalRecord, "memberId" | "contract" | "requester">;

/**
 * Whoever asked, with the role of now. There is no session of theirs: what rests on one is not theirs to have approved. Null: that login
 * has the contract no longer.
 */
export async function requesterOf(tx: Tx, { memberId, contract, requester }: Asker): Promise<AccountActor | null> {
  const { accountId } = requester;
  const grant = await tx.accountGrant.findFirst({
    where: { accountId, memberId, contractId: contract.id, endedAt: null, account: { deletedAt: null } },
    select: { role: true, account: { select: { locale: true } } },
  });
  const role = grant && roles[grant.role];
  if (!grant || !role) return null;
  return {
    kind: "account",
    accountId,
    memberId,
    contractId: contract.id,
    role,
    brand: contract.brand,
    locale: grant.account.locale === "en" ? "en" : "ja",
    sessionId: "",
  };
}

/** What a request is decided on: the contract as it is now, seen by whoever asked. Null: that login has the contract no longer. */
export async function loadRequesterContext(
  tx: Tx,
  asker: Asker,
  at: Temporal.Instant,
  options: { readonly lock?: boolean } = {},
): Promise<LoadedProcedureContext | null> {
  const actor = await requesterOf(tx, asker);
  return actor && loadProcedureContext(tx, actor, at, options);
}
