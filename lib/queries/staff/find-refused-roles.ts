import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asStaff } from "@/lib/db/scope";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

/** Null where the viewer may; else which roles may, for the page that says so. */
export async function findRefusedRoles(
  viewer: StaffViewer,
  permission: string,
  at: Temporal.Instant,
): Promise<NotPermitted | null> {
  return asStaff(viewer, (tx) => refusedRoles(tx, viewer, permission, at));
}
