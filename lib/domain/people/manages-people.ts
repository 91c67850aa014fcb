import type { MemberRoles } from "../catalogue/permission-terms";
import { rolePermitted } from "../permission";

/** Whether a role may invite people and change their access. */
export function managesPeople(role: string, roles: MemberRoles): boolean {
  return rolePermitted(role, "people.manage", roles).ok;
}
