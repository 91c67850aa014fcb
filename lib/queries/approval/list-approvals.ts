import "server-only";
import type { Temporal } from "temporal-polyfill";
import { listApprovalRequests } from "@/lib/db/approval-requests";
import { lastApprovalSetting } from "@/lib/db/approval-settings";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { type RequestView, requestView } from "./request-view";

export const approvalFilters = ["open", "closed", "all"] as const;
export type ApprovalFilter = (typeof approvalFilters)[number];

/** What one list looks through: the newest of them, so that it ends. */
const MOST = 1000;

export type ApprovalLine = RequestView & {
  /** The reader has approved it, and it waits for somebody else. */
  readonly isAnswered: boolean;
};

export type ApprovalsView = { readonly lines: readonly ApprovalLine[]; readonly isOn: boolean; readonly maySet: boolean };

/** The requests about the reader's contracts. Null: not for this role, or the operator has no approval. */
export async function listApprovals(
  actor: MemberActor,
  filter: ApprovalFilter,
  at: Temporal.Instant,
): Promise<ApprovalsView | null> {
  const { memberId } = actor;
  return asMember(actor, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const roles = catalogue.memberRoles;
    if (!roles?.approval || !rolePermitted(actor.role, "approval.decide", roles).ok) return null;
    const open = openAt(at);
    const where = { memberId, ...(filter === "open" ? open : filter === "closed" ? { NOT: open } : {}) };
    const found = await listApprovalRequests(tx, where, catalogue, { take: MOST });
    return {
      lines: found.map((one) => ({
        ...requestView(one, at),
        isAnswered: one.answers.some(({ accountId }) => accountId === actor.accountId),
      })),
      isOn: (await lastApprovalSetting(tx, memberId))?.setting.on ?? false,
      maySet: rolePermitted(actor.role, "approval.set", roles).ok,
    };
  });
}

const openAt = (at: Temporal.Instant) => ({ state: "open", expiresAt: { gt: toInstantColumn(at) } });

/** How many requests wait for this very person. For the menu. */
export async function countWaiting(tx: Tx, { memberId, accountId }: MemberActor, at: Temporal.Instant): Promise<number> {
  return tx.approvalRequest.count({ where: { memberId, ...openAt(at), decisions: { none: { accountId } } } });
}
