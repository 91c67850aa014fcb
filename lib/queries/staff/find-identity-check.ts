import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

/** What stands in `identity_check.checks`. */
export const recordedChecksSchema = z.object({
  asked: z.array(z.object({ question: z.string(), result: z.enum(["match", "mismatch"]) })),
  note: z.string(),
});

export type IdentityCheckView = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly passed: boolean;
  readonly purpose: string;
  readonly channel: string;
  readonly asked: readonly { question: string; result: "match" | "mismatch" }[];
  readonly note: string;
  readonly reason: string;
  readonly staffName: string;
  readonly loginId: string;
  readonly accountId: string;
  readonly memberId: string;
};

type Recorded = {
  id: string;
  at: Date;
  passed: boolean;
  purpose: string;
  channel: string;
  checks: unknown;
  reason: string;
  accountId: string;
  memberId: string;
  staff: { name: string };
  account: { loginId: string };
};

export function toIdentityCheckView(row: Recorded): IdentityCheckView {
  const { asked, note } = recordedChecksSchema.parse(row.checks);
  const { id, passed, purpose, channel, reason, accountId, memberId } = row;
  return {
    id,
    at: fromInstantColumn(row.at),
    passed,
    purpose,
    channel,
    asked,
    note,
    reason,
    accountId,
    memberId,
    staffName: row.staff.name,
    loginId: row.account.loginId,
  };
}

/** One recorded identity check of an account: what the complete page shows, however often it is loaded again. */
export async function findIdentityCheck(
  viewer: StaffViewer,
  accountId: string,
  checkId: string,
  at: Temporal.Instant,
): Promise<(IdentityCheckView & { mails: number }) | null> {
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "lock.list", at)) return null;
    const row = await tx.identityCheck.findFirst({
      where: { id: checkId, accountId },
      include: { staff: { select: { name: true } }, account: { select: { loginId: true } } },
    });
    if (!row) return null;
    const mails = await tx.mail.count({ where: { accountId, template: "account-unlocked", createdAt: row.at } });
    return { ...toIdentityCheckView(row), mails };
  });
}
