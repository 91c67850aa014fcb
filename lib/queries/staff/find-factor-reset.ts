import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { secondPerson } from "@/lib/db/second-person";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Refusal } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { type IdentityCheckView, toIdentityCheckView } from "./find-identity-check";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import { type ContactChange, recentContactChanges } from "./recent-contact-changes";
import { type ResetAccount, readResetAccount } from "./reset-account";
import type { StaffViewer } from "./staff-viewer";

type By = { readonly name: string; readonly at: Temporal.Instant };

export type ResetView = {
  readonly permitted: true;
  readonly id: string;
  readonly state: string;
  readonly delivery: string;
  readonly reason: string;
  readonly account: ResetAccount;
  readonly check: IdentityCheckView;
  readonly changes: readonly ContactChange[];
  readonly changeDays: number;
  readonly requested: By & { readonly isOwn: boolean };
  readonly decided: (By & { readonly reason: string }) | null;
  readonly takesEffectAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  /** `staff` is null where the owner's link did it. */
  readonly withdrawn: { readonly staff: string | null; readonly reason: string | null } | null;
  readonly printedAt: Temporal.Instant | null;
  /** Until when the letter can be printed. */
  readonly printUntil: Temporal.Instant | null;
  readonly waitHours: number;
  readonly refusedDecision: NotPermitted | null;
  readonly mayRequest: boolean;
  /** Never whoever asked, or is linked to that person. */
  readonly mayPrint: boolean;
  /** Why the viewer is no second person to this request, if not. */
  readonly notSecond: Refusal | null;
  /** When it went back to be decided, since where its code was to go had changed. */
  readonly returnedAt: Temporal.Instant | null;
};

/** Whether the viewer may decide now, as the second person. */
export const decidesReset = ({ state, refusedDecision, notSecond, requested }: ResetView): boolean =>
  state === "requested" && !refusedDecision && !notSecond && !requested.isOwn;

/** One reset with what was checked, for whoever decides; null where there is none. */
export async function findFactorReset(
  viewer: StaffViewer,
  resetId: string,
  at: Temporal.Instant,
): Promise<NotPermitted | ResetView | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "factor-reset.list", at);
    if (refused) return refused;
    const row = isUuid(resetId)
      ? await tx.factorReset.findUnique({
          where: { id: resetId },
          include: {
            requester: { select: { name: true } },
            decider: { select: { name: true } },
            withdrawer: { select: { name: true } },
            identityCheck: { include: { staff: { select: { name: true } }, account: { select: { loginId: true } } } },
          },
        })
      : null;
    const account = row && (await readResetAccount(tx, row.accountId));
    if (!row || !account) return null;
    const { identity } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator;
    const changeDays = identity.secondPerson.days;
    const mayRequest = (await refusedRoles(tx, viewer, "factor-reset.request", at)) === null;
    const pair = { first: row.requestedBy, second: viewer.staffId };
    const two = await secondPerson(tx, pair, identity.secondPerson, at);
    const printable = row.codeUntil !== null && row.codeUntil > toInstantColumn(at);
    return {
      permitted: true as const,
      id: row.id,
      state: row.state,
      delivery: row.delivery,
      reason: row.reason,
      account,
      check: toIdentityCheckView(row.identityCheck),
      changes: await recentContactChanges(tx, row.memberId, at.subtract({ hours: changeDays * 24 })),
      changeDays,
      requested: {
        name: row.requester.name,
        at: fromInstantColumn(row.requestedAt),
        isOwn: row.requestedBy === viewer.staffId,
      },
      decided:
        row.decider && row.decidedAt
          ? { name: row.decider.name, at: fromInstantColumn(row.decidedAt), reason: row.decisionReason ?? "" }
          : null,
      takesEffectAt: row.takesEffectAt && fromInstantColumn(row.takesEffectAt),
      endedAt: row.endedAt && fromInstantColumn(row.endedAt),
      withdrawn: row.state === "withdrawn" ? { staff: row.withdrawer?.name ?? null, reason: row.withdrawnReason } : null,
      printedAt: row.printedAt && fromInstantColumn(row.printedAt),
      printUntil: printable && row.codeUntil ? fromInstantColumn(row.codeUntil) : null,
      waitHours: identity.factorReset.waitHours,
      refusedDecision: await refusedRoles(tx, viewer, "factor-reset.approve", at),
      mayRequest,
      mayPrint: mayRequest && two.ok,
      notSecond: two.ok ? null : two.refusal,
      returnedAt: row.returnedAt && fromInstantColumn(row.returnedAt),
    };
  });
}
