import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

const resultSchema = z.object({
  intact: z.boolean(),
  seals: z.number(),
  entries: z.number(),
  waiting: z.number(),
  broken: z.number().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
});

export type LastVerification = z.infer<typeof resultSchema> & {
  readonly at: Temporal.Instant;
  readonly staffName: string | null;
};

/** The newest verification of the trail, as it was noted; null where nobody verified yet. */
export async function lastVerification(viewer: StaffViewer, at: Temporal.Instant): Promise<LastVerification | null> {
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "audit.view", at)) return null;
    const [row] = await tx.$queryRaw<{ at: Date; actor_id: string; data: unknown }[]>`
      SELECT at, actor_id, data FROM audit_entry WHERE action = 'audit.verified' ORDER BY at DESC, id DESC LIMIT 1`;
    if (!row) return null;
    const staff = await tx.staff.findUnique({ where: { id: row.actor_id }, select: { name: true } });
    return { ...resultSchema.parse(row.data), at: fromInstantColumn(row.at), staffName: staff?.name ?? null };
  });
}
