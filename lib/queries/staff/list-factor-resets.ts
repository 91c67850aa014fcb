import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff } from "@/lib/db/scope";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

export type ResetRow = {
  readonly id: string;
  readonly loginId: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly state: string;
  readonly requestedAt: Temporal.Instant;
  readonly requester: string;
  readonly isOwn: boolean;
  readonly decider: string | null;
  readonly takesEffectAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
};

export type ResetList = {
  readonly permitted: true;
  readonly rows: readonly ResetRow[];
  readonly toDecide: number;
  readonly more: boolean;
};

const most = 100;
const open = ["requested", "waiting"];

/** Resets of second factors: those to decide first, longest waiting first; or those that ended, newest first. */
export async function listFactorResets(
  viewer: StaffViewer,
  which: "open" | "ended",
  at: Temporal.Instant,
): Promise<NotPermitted | ResetList> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "factor-reset.list", at);
    if (refused) return refused;
    const rows = await tx.factorReset.findMany({
      where: { state: which === "open" ? { in: open } : { notIn: open } },
      orderBy: which === "open" ? [{ state: "asc" }, { requestedAt: "asc" }] : [{ requestedAt: "desc" }],
      take: most + 1,
      select: {
        id: true,
        state: true,
        requestedAt: true,
        requestedBy: true,
        takesEffectAt: true,
        endedAt: true,
        decidedAt: true,
        account: { select: { loginId: true } },
        member: { select: { number: true, company: true, familyName: true, givenName: true } },
        requester: { select: { name: true } },
        decider: { select: { name: true } },
      },
    });
    const toDecide = await tx.factorReset.count({ where: { state: "requested" } });
    const shown = rows.slice(0, most).map(({ account, member, requester, decider, ...row }) => ({
      id: row.id,
      state: row.state,
      loginId: account.loginId,
      memberName: nameOfMember(member),
      memberNumber: member.number,
      requestedAt: fromInstantColumn(row.requestedAt),
      requester: requester.name,
      isOwn: row.requestedBy === viewer.staffId,
      decider: decider?.name ?? null,
      takesEffectAt: row.takesEffectAt && fromInstantColumn(row.takesEffectAt),
      endedAt: whenEnded(row),
    }));
    return { permitted: true as const, rows: shown, toDecide, more: rows.length > most };
  });
}

function whenEnded({ state, endedAt, decidedAt }: { state: string; endedAt: Date | null; decidedAt: Date | null }) {
  const ended = state === "refused" ? decidedAt : endedAt;
  return ended && fromInstantColumn(ended);
}
