import type { Yen } from "../yen";

/** How a member has what its contracts' logins ask for approved; `twoAbove` null: one administrator is always enough. */
export type ApprovalSetting = { readonly on: boolean; readonly twoAbove: Yen | null };

/** What holds until somebody sets it. */
export const noApproval: ApprovalSetting = { on: false, twoAbove: null };

/** How many administrators must approve what costs this much, tax included. That very amount still needs one. */
export function approvalsNeeded({ on, twoAbove }: ApprovalSetting, amount: Yen): 0 | 1 | 2 {
  if (!on) return 0;
  return twoAbove !== null && amount > twoAbove ? 2 : 1;
}
