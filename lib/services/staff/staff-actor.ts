import "server-only";
import type { Actor } from "@/lib/domain/permission";

/** A logged-in member of staff; the role is read from its row at each request, so that a change of role works at once. */
export type StaffActor = Extract<Actor, { kind: "staff" }>;
