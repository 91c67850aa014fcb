import type { StaffDraftCookie } from "@/lib/web/staff-draft-cookie";

export const newPersonPath = "/staff/staff-people/new";

export const personCookie: StaffDraftCookie = { name: "staff-person-draft", path: newPersonPath };
