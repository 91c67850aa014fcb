import type { DraftCookie } from "@/lib/web/draft-cookie";

export const newPersonPath = "/staff/staff-people/new";

export const personCookie: DraftCookie = { name: "staff-person-draft", path: newPersonPath };
