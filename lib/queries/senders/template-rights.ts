import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asStaff } from "@/lib/db/scope";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

/** Whether the viewer may see the mail templates; null when so. */
export const templateRights = (viewer: StaffViewer, at: Temporal.Instant): Promise<NotPermitted | null> =>
  asStaff(viewer, (tx) => refusedRoles(tx, viewer, "mail-template.list", at));
