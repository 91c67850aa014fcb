import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import { type Permission, rolePermitted } from "@/lib/domain/permission";
import type { StaffViewer } from "./staff-viewer";

/** What the catalogue's table says about a role and an act: asked by the action wrapper before it looks at a form. */
export async function findStaffPermission(
  viewer: StaffViewer,
  permission: string,
  at: Temporal.Instant,
): Promise<Decision<Permission>> {
  return asStaff(viewer, async (tx) =>
    rolePermitted(viewer.role, permission, (await catalogueInForce(tx, dateInJapan(at))).catalogue.staff),
  );
}
