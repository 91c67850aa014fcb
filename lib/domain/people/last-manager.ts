import type { MemberRoles } from "../catalogue/permission-terms";
import { type Decision, decide, refuse } from "../decision";
import { managesPeople } from "./manages-people";

type PersonInRole = { readonly grantId: string; readonly role: string };

/** Decides whether somebody may get another role, or none: whoever manages people stays while nobody else does (BZ-13). */
export function decideLeavingRole(
  people: readonly PersonInRole[],
  grantId: string,
  next: string | null,
  roles: MemberRoles,
): Decision<null> {
  const before = people.find((one) => one.grantId === grantId);
  const managesNow = before !== undefined && managesPeople(before.role, roles);
  const managesThen = next !== null && managesPeople(next, roles);
  const others = people.filter((one) => one.grantId !== grantId && managesPeople(one.role, roles));
  if (managesNow && !managesThen && others.length === 0) return refuse("last-manager", roles.lastManager);
  return decide(null);
}
