import type { Fault } from "./fault";
import type { PermissionTable, StaffPermissions } from "./permission-terms";

/** The roles that staff rows name must exist. */
export function staffFaults(file: string, staff: StaffPermissions): Fault[] {
  const roles = staff.roles.map((role) => role.code);
  return staff.rows.flatMap((row, n) =>
    row.roles.flatMap((role, at) =>
      roles.includes(role) ? [] : [{ file, path: `rows[${n}].roles[${at}]`, expected: oneOf(roles) }],
    ),
  );
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
