import "server-only";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { PeopleRequestOf } from "@/lib/domain/people/people-request";
import type { PeopleContext, PeopleTrace } from "../people/apply-people-change";

/** Appends how the member has requests approved from now on. Open ones stay as they were asked for. */
export async function setApproval(
  tx: Tx,
  { on, twoAbove }: PeopleRequestOf<"set-approval">,
  { actor, at }: PeopleContext,
): Promise<PeopleTrace> {
  const { memberId, accountId } = actor;
  const above = twoAbove === null ? null : BigInt(twoAbove);
  await tx.approvalSetting.createMany({
    data: [{ memberId, isOn: on, twoAbove: above, setBy: accountId, at: toInstantColumn(at) }],
  });
  const data = { on: on ? "yes" : "no", twoAbove: above === null ? null : above.toString() };
  return { action: "people.approval-set", subject: { kind: "member", id: memberId }, data };
}
