import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import { rolePermitted } from "@/lib/domain/permission";
import type { StaffViewer } from "./staff-viewer";

/** Not allowed, with the names of the roles that are: a refusal says who can. */
export type NotPermitted = { readonly permitted: false; readonly roles: readonly Localized[] };

/** Asks the catalogue's table whether the viewer may read something; null when so. */
export async function refusedRoles(
  tx: Tx,
  viewer: StaffViewer,
  permission: string,
  at: Temporal.Instant,
): Promise<NotPermitted | null> {
  const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
  if (rolePermitted(viewer.role, permission, catalogue.staff).ok) return null;
  const row = catalogue.staff.rows.find((one) => one.code === permission);
  const roles = catalogue.staff.roles.filter((role) => row?.roles.includes(role.code));
  return { permitted: false, roles: roles.map((role) => role.label) };
}
