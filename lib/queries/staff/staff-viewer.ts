import "server-only";
import type { Actor } from "@/lib/domain/permission";

/** Who reads: a logged-in member of staff. */
export type StaffViewer = Extract<Actor, { kind: "staff" }>;
