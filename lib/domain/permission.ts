import type { Level, LoginGrant, PermissionRow, PermissionTable, RoleTable } from "./catalogue/permission-terms";
import { type Decision, decide, explain, type Reason, refuse, type Term, termOf } from "./decision";
import { type Locale, type Localized, nameFacts } from "./localized";

/** A login kind of the member site; holder is a login by customer number. */
export type LoginRole = "holder" | "admin" | "user";

export type AccountActor = {
  readonly kind: "account";
  readonly accountId: string;
  readonly memberId: string;
  readonly contractId: string;
  readonly role: LoginRole;
  readonly brand: string;
  readonly locale: Locale;
  readonly sessionId: string;
};

/** Somebody who logs in for a whole member (BZ-13): `role` is one of the catalogue's table of member roles. */
export type MemberActor = Omit<AccountActor, "contractId" | "role"> & {
  readonly contractId: null;
  readonly role: string;
  /** The grant whose chosen contracts alone are there for this person; left out where all of the member's are. */
  readonly boundedBy?: string;
};

/** Anybody who is logged in to the member site. */
export type PortalActor = AccountActor | MemberActor;

/** Who asks. Nothing is read or written without one. */
export type Actor =
  | PortalActor
  | { readonly kind: "staff"; readonly staffId: string; readonly role: string; readonly sessionId: string }
  | { readonly kind: "system"; readonly name: string };

/** The holder's settings by switch code; what is not named has the table's default. */
export type Switches = Readonly<Record<string, boolean>>;

export type PermissionContext = { readonly ownerAccountId?: string; readonly switches?: Switches };

export type Permission = { readonly level: "all" | "own" | "yes"; readonly reason: Reason };

/**
 * Decides whether a login may do what a row of the table names. `own` needs the owner's account ID to be the actor's;
 * a level that a switch decides carries the switch's own term. An unknown code is a bug: it throws and so lets nobody in.
 */
export function permitted(
  actor: AccountActor,
  code: string,
  table: PermissionTable,
  context: PermissionContext = {},
): Decision<Permission> {
  const row = table.rows.find((one) => one.code === code);
  if (!row) throw new Error(`no permission ${code} in table ${table.code}`);
  const { level, term, blocked } = resolve(row[actor.role], row, table, context.switches);
  const facts = { permission: code, ...nameFacts("label", row.label), role: actor.role, level };
  if (level === "not-in-portal") return refuse("not-in-portal", term, { ...facts, channels: (row.channels ?? []).join(",") });
  if (level === "no")
    return refuse(blocked ? "switched-off" : "role-not-permitted", term, {
      ...facts,
      roles: rolesThatMay(row, table, context.switches),
    });
  if (level === "own" && context.ownerAccountId !== undefined && context.ownerAccountId !== actor.accountId)
    return refuse("not-own", term, facts);
  return decide({ level, reason: explain("permitted", [term], facts) });
}

function resolve(
  grant: LoginGrant,
  row: PermissionRow,
  table: PermissionTable,
  switches: Switches = {},
): { level: Level; term: Term; blocked: boolean } {
  if (typeof grant === "string") return { level: grant, term: termOf(row), blocked: false };
  const on = switches[grant.switch] ?? table.switches.find((one) => one.code === grant.switch)?.default ?? false;
  return { level: on ? grant.on : grant.off, term: termOf(grant), blocked: !on };
}

function rolesThatMay(row: PermissionRow, table: PermissionTable, switches?: Switches): string {
  const may = (role: LoginRole) => !["no", "not-in-portal"].includes(resolve(row[role], row, table, switches).level);
  return (["holder", "admin", "user"] as const).filter(may).join(",");
}

export type PermissionRowView = {
  readonly code: string;
  readonly label: Localized;
  readonly holder: Level;
  readonly admin: Level;
  readonly user: Level;
  /** The switch that decides a cell of this row, or null. */
  readonly bySwitch: string | null;
  readonly channels: readonly string[];
  readonly term: Term;
};

/** The table as a page prints it, from the same data that `permitted` asks. */
export function permissionRows(table: PermissionTable, switches: Switches = {}): PermissionRowView[] {
  return table.rows.map((row) => ({
    code: row.code,
    label: row.label,
    holder: resolve(row.holder, row, table, switches).level,
    admin: resolve(row.admin, row, table, switches).level,
    user: resolve(row.user, row, table, switches).level,
    bySwitch: [row.holder, row.admin, row.user].flatMap((grant) => (typeof grant === "string" ? [] : [grant.switch]))[0] ?? null,
    channels: row.channels ?? [],
    term: termOf(row),
  }));
}

/** Decides whether a role of staff, or of people who log in for a whole member, may do what a row of their table names. */
export function rolePermitted(role: string, code: string, table: RoleTable): Decision<Permission> {
  const row = table.rows.find((one) => one.code === code);
  if (!row) throw new Error(`no permission ${code} in a table of roles`);
  const facts = { permission: code, ...nameFacts("label", row.label), role, level: row.roles.includes(role) ? "yes" : "no" };
  if (!row.roles.includes(role))
    return refuse("role-not-permitted", termOf(row), { ...facts, roles: row.roles.join(","), ...rolesNamed(row.roles, table) });
  return decide({ level: "yes", reason: explain("permitted", [termOf(row)], facts) });
}

/** The roles that may, as their table calls them: whoever is refused learns whom to ask. */
function rolesNamed(codes: readonly string[], { roles }: RoleTable) {
  const labels = codes.flatMap((code) => roles.filter((one) => one.code === code).map(({ label }) => label));
  return nameFacts("who", { ja: labels.map(({ ja }) => ja).join("、"), en: labels.map(({ en }) => en).join(", ") });
}
