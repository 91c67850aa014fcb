import type { MemberRoles } from "../catalogue/permission-terms";
import { rolePermitted } from "../permission";

type Viewer = { readonly grantId: string; readonly role: string };
type Group = { readonly people: readonly string[] };

/**
 * Whose orders somebody sees, by grants: one's own; with a role that may, also those of everybody in a management group that one is in
 * oneself; others never (BZ-21).
 */
export function ordersSeenBy({ grantId, role }: Viewer, groups: readonly Group[], roles: MemberRoles): readonly string[] {
  const mine = rolePermitted(role, "group.orders", roles).ok ? groups.filter(({ people }) => people.includes(grantId)) : [];
  return [...new Set([grantId, ...mine.flatMap(({ people }) => people)])];
}
