import { type Decision, decide, refuse } from "../decision";
import { rolePermitted } from "../permission";
import type { PeopleGround, PreparedChange } from "./people-ground";
import type { PeopleRequestOf } from "./people-request";

/**
 * Decides a change of how requests are approved (BZ-13). Fewer people than are needed are said, not refused: they may come later. Null:
 * there is no approval for this member.
 */
export function prepareApproval(
  { on, twoAbove }: PeopleRequestOf<"set-approval">,
  { approval, roles, asker, people }: PeopleGround,
): Decision<PreparedChange> | null {
  const terms = roles.approval;
  if (!approval || !terms) return null;
  const permitted = rolePermitted(asker.role, "approval.set", roles);
  if (!permitted.ok) return permitted;
  const { least, most } = terms.twoAbove;
  const isOutside = twoAbove !== null && (!on || twoAbove < least || twoAbove > most);
  if (isOutside) return refuse("changed-since-shown", terms);
  const before = { on: approval.on, twoAbove: approval.twoAbove === null ? null : Number(approval.twoAbove) };
  if (before.on === on && before.twoAbove === twoAbove) return refuse("nothing-to-change", terms);
  const approvers = people.filter(({ access }) => rolePermitted(access.role, "approval.decide", roles).ok).length;
  return decide({ access: null, shown: { kind: "set-approval", before, after: { on, twoAbove }, approvers } });
}
