import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Action, Door } from "./actions-of-build";

const catalogue = path.resolve(import.meta.dirname, "../../catalogue");
const read = (file: string): unknown => parse(readFileSync(path.join(catalogue, file), "utf8"));

/** Where an asker comes from. */
export type Side = "nobody" | "contract" | "member" | "staff";

/** What the wrapper answers before it looks at any field. */
export type Standing = "to the login" | "to the staff login" | "not there" | "denied" | "let in";

type Row = { readonly code: string; readonly roles: readonly string[] };
type LoginRow = { readonly code: string } & Readonly<Record<string, unknown>>;

const staffRows = (read("staff.yaml") as { rows: Row[] }).rows;
const memberRows = (read("member-roles.yaml") as { rows: Row[] }).rows;
const loginRows = (read("permissions/fibre.yaml") as { rows: LoginRow[] }).rows;

function find<T extends { code: string }>(rows: readonly T[], code: string): T {
  const row = rows.find((one) => one.code === code);
  if (!row) throw new Error(`no permission ${code}`);
  return row;
}

function may(side: Side, role: string, code: string): boolean {
  if (side === "staff") return find(staffRows, code).roles.includes(role);
  if (side === "member") return find(memberRows, code).roles.includes(role);
  const level = find(loginRows, code)[role];
  if (typeof level !== "string") throw new Error(`${code} depends on a switch: no wrapper asks such a row`);
  return !["no", "not-in-portal"].includes(level);
}

function atTheDoor(door: Door, side: Side): Standing | null {
  if (door === "anybody") return null;
  if (door === "staff") return side === "staff" ? null : "to the staff login";
  if (side === "nobody" || side === "staff") return "to the login";
  return door === "login" || door === side ? null : "not there";
}

/** What an action's wrapper answers to whom, out of the catalogue's own tables. */
export function standingOf({ door, permission }: Action, { side, role }: { side: Side; role: string }): Standing {
  const turned = atTheDoor(door, side);
  if (turned) return turned;
  return permission === null || may(side, role, permission) ? "let in" : "denied";
}
