import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type ApprovalRecord, type ApprovalsWhere, listApprovalHeads, listApprovalRequests } from "@/lib/db/approval-requests";
import { lastApprovalSetting } from "@/lib/db/approval-settings";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { type ApprovalOrder, type ApprovalSort, fold, orderApprovals } from "./order-approvals";
import { type RequestView, requestView } from "./request-view";

export const approvalFilters = ["open", "closed", "all"] as const;
export type ApprovalFilter = (typeof approvalFilters)[number];

/** What a search by words looks through: the newest of them, so that it ends. */
const MOST = 1000;

export type ApprovalLine = RequestView & {
  /** The reader has approved it, and it waits for somebody else. */
  readonly isAnswered: boolean;
};

export type ApprovalsWanted = ApprovalOrder & { readonly show: ApprovalFilter };
export type ApprovalsPage = { readonly number: number; readonly size: number };

export type ApprovalsView = {
  readonly lines: readonly ApprovalLine[];
  /** How many there are on all pages, how many pages, and which this is: the last, where there are fewer. */
  readonly total: number;
  readonly pages: number;
  readonly page: number;
  readonly isOn: boolean;
  readonly maySet: boolean;
};

/** The requests about the reader's contracts, a page of them. Null: not for this role, or the operator has no approval. */
export async function listApprovals(
  actor: MemberActor,
  wanted: ApprovalsWanted,
  page: ApprovalsPage,
  at: Temporal.Instant,
): Promise<ApprovalsView | null> {
  const { memberId } = actor;
  return asMember(actor, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const roles = catalogue.memberRoles;
    if (!roles?.approval || !rolePermitted(actor.role, "approval.decide", roles).ok) return null;
    const open = openAt(at);
    const where = { memberId, ...(wanted.show === "open" ? open : wanted.show === "closed" ? { NOT: open } : {}) };
    const found = await find(tx, actor, { where, catalogue, wanted, page });
    return {
      ...found,
      lines: found.lines.map((one) => ({
        ...requestView(one, at),
        isAnswered: one.answers.some(({ accountId }) => accountId === actor.accountId),
      })),
      isOn: (await lastApprovalSetting(tx, memberId))?.setting.on ?? false,
      maySet: rolePermitted(actor.role, "approval.set", roles).ok,
    };
  });
}

type Direction = "asc" | "desc";

/** The number comes last, as the words' own order has it: no two have the same. */
const ordered = {
  amount: (way: Direction) => [{ amount: way }, { number: way }],
  asked: (way: Direction) => [{ requestedAt: way }, { number: way }],
  until: (way: Direction) => [{ expiresAt: way }, { number: way }],
} satisfies Partial<Record<ApprovalSort, unknown>>;

type Search = {
  readonly where: ApprovalsWhere;
  readonly catalogue: Catalogue;
  readonly wanted: ApprovalsWanted;
  readonly page: ApprovalsPage;
};
type Found = Pick<ApprovalsView, "total" | "pages" | "page"> & { readonly lines: readonly ApprovalRecord[] };

/** What the database can sort it pages, too; for what is found or sorted by words the heads are looked through, and one page is read. */
async function find(tx: Tx, { locale }: MemberActor, { where, catalogue, wanted, page }: Search): Promise<Found> {
  const { by, down, q } = wanted;
  if (by === "what" || fold(q) !== "") {
    const heads = orderApprovals(await listApprovalHeads(tx, where, catalogue, MOST), wanted, locale);
    const cut = cutOf(heads.length, page);
    const ids = heads.slice(cut.skip, cut.skip + page.size).map(({ id }) => id);
    const read = new Map((await listApprovalRequests(tx, { ...where, id: { in: ids } }, catalogue)).map((one) => [one.id, one]));
    return { ...cut.shown, lines: ids.flatMap((id) => read.get(id) ?? []) };
  }
  const { skip, shown } = cutOf(await tx.approvalRequest.count({ where }), page);
  const orderBy = ordered[by](down ? "desc" : "asc");
  return { ...shown, lines: await listApprovalRequests(tx, where, catalogue, { skip, take: page.size, orderBy }) };
}

function cutOf(total: number, { number, size }: ApprovalsPage) {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(number, pages);
  return { skip: (page - 1) * size, shown: { total, pages, page } };
}

const openAt = (at: Temporal.Instant) => ({ state: "open", expiresAt: { gt: toInstantColumn(at) } });

/** How many requests wait for this very person. For the menu. */
export async function countWaiting(tx: Tx, { memberId, accountId }: MemberActor, at: Temporal.Instant): Promise<number> {
  return tx.approvalRequest.count({ where: { memberId, ...openAt(at), decisions: { none: { accountId } } } });
}
