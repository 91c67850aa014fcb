import "server-only";
import { type ApprovalSetting, noApproval } from "@/lib/domain/approval/approval-setting";
import type { ApprovalTerms } from "@/lib/domain/catalogue/permission-terms";
import { yen } from "@/lib/domain/yen";
import { fromInstantColumn } from "./dates";
import type { Tx } from "./scope";

/** The last row of a member's setting, with who set it and when; null: nobody has. */
export async function lastApprovalSetting(tx: Tx, memberId: string) {
  const row = await tx.approvalSetting.findFirst({ where: { memberId }, orderBy: { id: "desc" } });
  if (!row) return null;
  const { isOn, twoAbove, setBy, at } = row;
  const setting: ApprovalSetting = { on: isOn, twoAbove: twoAbove === null ? null : yen(twoAbove) };
  return { setting, setBy, at: fromInstantColumn(at) };
}

/** How a member has requests approved now; null where the terms have no approval for its kind. */
export async function approvalSettingFor(
  tx: Tx,
  memberId: string,
  terms: ApprovalTerms | undefined,
): Promise<ApprovalSetting | null> {
  if (!terms) return null;
  const { kind } = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { kind: true } });
  if (!terms.members.some((one) => one === kind)) return null;
  return (await lastApprovalSetting(tx, memberId))?.setting ?? noApproval;
}
