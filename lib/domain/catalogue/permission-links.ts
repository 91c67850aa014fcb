import { approvalRights } from "../approval/approval-rights";
import { approvableKinds, isApprovable } from "../procedures/approvable";
import type { Fault } from "./fault";
import type { MemberRoles, PermissionTable, RoleTable, StaffPermissions } from "./permission-terms";

/** The roles that rows name must exist. */
export function roleFaults(file: string, table: Pick<StaffPermissions, "roles"> & RoleTable): Fault[] {
  const roles = table.roles.map((role) => role.code);
  return table.rows.flatMap((row, n) =>
    row.roles.flatMap((role, at) =>
      roles.includes(role) ? [] : [{ file, path: `rows[${n}].roles[${at}]`, expected: oneOf(roles) }],
    ),
  );
}

/** Who registers a member gets a role that there is. */
export function memberRoleFaults(file: string, table: MemberRoles): Fault[] {
  const roles = table.roles.map((role) => role.code);
  const first = roles.includes(table.first) ? [] : [{ file, path: "first", expected: oneOf(roles) }];
  return [...first, ...roleFaults(file, table), ...approvalFaults(file, table)];
}

/** Only what can wait for somebody else may be approved, and the table must say who sets it and who decides. */
function approvalFaults(file: string, { approval, rows }: MemberRoles): Fault[] {
  if (!approval) return [];
  const kinds = approval.procedures.flatMap((kind, n) =>
    isApprovable(kind) ? [] : [{ file, path: `approval.procedures[${n}]`, expected: oneOf(approvableKinds) }],
  );
  const missing = approvalRights.filter((right) => rows.every(({ code }) => code !== right));
  return [...kinds, ...missing.map((right) => ({ file, path: "rows", expected: `a row ${right}` }))];
}

/** Switches that rows name must exist, and so must the row by which a switch is changed. */
export function tableFaults(file: string, table: PermissionTable): Fault[] {
  const switches = table.switches.map((one) => one.code);
  const rows = table.rows.map((row) => row.code);
  const named = table.rows.flatMap((row, n) =>
    (["holder", "admin", "user"] as const).map((login) => ({ grant: row[login], path: `rows[${n}].${login}.switch` })),
  );
  const unknown = named.flatMap(({ grant, path }) =>
    typeof grant !== "string" && !switches.includes(grant.switch) ? [{ file, path, expected: oneOf(switches) }] : [],
  );
  const unchangeable = table.switches.flatMap((one, n) =>
    rows.includes(one.changedBy) ? [] : [{ file, path: `switches[${n}].changedBy`, expected: oneOf(rows) }],
  );
  return [...unknown, ...unchangeable];
}

export function oneOf(among: readonly string[]): string {
  return among.length === 0 ? "nothing: there is none" : `one of ${among.join(", ")}`;
}
