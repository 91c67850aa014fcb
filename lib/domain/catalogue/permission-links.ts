import type { Catalogue } from "./catalogue";
import type { Fault } from "./fault";
import type { PermissionTable } from "./permission-terms";

const file = "permissions.yaml";

/** Roles and switches that permission rows name must exist, and so must the row by which a switch is changed. */
export function permissionFaults({ staff, permissions }: Catalogue): Fault[] {
  const roles = staff.roles.map((role) => role.code);
  const ofStaff = staff.rows.flatMap((row, n) =>
    row.roles
      .filter((role) => !roles.includes(role))
      .map((role) => ({ file, path: `staff.rows[${n}].roles`, expected: oneOf(roles, role) })),
  );
  return [...ofStaff, ...permissions.flatMap((table, n) => switchFaults(table, `tables[${n}]`))];
}

function switchFaults(table: PermissionTable, path: string): Fault[] {
  const switches = table.switches.map((one) => one.code);
  const rows = table.rows.map((row) => row.code);
  const named = table.rows.flatMap((row, n) =>
    [row.holder, row.admin, row.user].map((grant) => ({ grant, path: `${path}.rows[${n}]` })),
  );
  const unknown = named.flatMap(({ grant, path: at }) =>
    typeof grant !== "string" && !switches.includes(grant.switch)
      ? [{ file, path: at, expected: oneOf(switches, grant.switch) }]
      : [],
  );
  const unchangeable = table.switches.flatMap((one, n) =>
    rows.includes(one.changedBy)
      ? []
      : [{ file, path: `${path}.switches[${n}].changedBy`, expected: oneOf(rows, one.changedBy) }],
  );
  return [...unknown, ...unchangeable];
}

export function oneOf(among: readonly string[], value: string): string {
  return `one of ${among.join(", ")}, not ${value}`;
}
