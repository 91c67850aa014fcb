import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type IdentityCheckView, toIdentityCheckView } from "./find-identity-check";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import { type ResetAccount, readResetAccount } from "./reset-account";
import type { StaffViewer } from "./staff-viewer";

export type ResetDesk = {
  readonly permitted: true;
  readonly account: ResetAccount;
  readonly waitHours: number;
  /** A reset of this login that is still open. */
  readonly openReset: string | null;
  /** Whether the viewer recorded an identity check for it within the last hour. */
  readonly checkedByViewer: boolean;
};

/** What the form for a reset begins with; null for a login that is not there. */
export async function findResetDesk(
  viewer: StaffViewer,
  accountId: string,
  at: Temporal.Instant,
): Promise<(ResetDesk | (NotPermitted & { readonly memberId: string })) | null> {
  return asStaff(viewer, async (tx) => {
    const there = await tx.account.count({ where: { id: accountId, deletedAt: null } });
    const account = there > 0 ? await readResetAccount(tx, accountId) : null;
    if (!account) return null;
    const refused = await refusedRoles(tx, viewer, "factor-reset.request", at);
    if (refused) return { ...refused, memberId: account.memberId };
    const { factorReset } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity;
    const open = await tx.factorReset.findFirst({
      where: { accountId, state: { in: ["requested", "waiting"] } },
      select: { id: true },
    });
    const since = toInstantColumn(at.subtract({ hours: 1 }));
    const checks = await tx.identityCheck.count({ where: { accountId, staffId: viewer.staffId, at: { gte: since } } });
    return {
      permitted: true as const,
      account,
      waitHours: factorReset.waitHours,
      openReset: open?.id ?? null,
      checkedByViewer: checks > 0,
    };
  });
}

/** The check that the viewer recorded for a reset, with the reset that it led to, if it passed: what the complete page shows. */
export async function findResetCheck(
  viewer: StaffViewer,
  { accountId, checkId }: { readonly accountId: string; readonly checkId: string },
): Promise<(IdentityCheckView & { readonly resetId: string | null }) | null> {
  return asStaff(viewer, async (tx) => {
    const row = await tx.identityCheck.findFirst({
      where: { id: checkId, accountId, purpose: "factor-reset" },
      include: {
        staff: { select: { name: true } },
        account: { select: { loginId: true } },
        factorReset: { select: { id: true } },
      },
    });
    return row && { ...toIdentityCheckView(row), resetId: row.factorReset?.id ?? null };
  });
}
