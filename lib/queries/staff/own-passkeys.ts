import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import type { StaffViewer } from "./staff-viewer";

export type StaffPasskeyView = {
  readonly id: string;
  readonly name: string;
  readonly since: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
  /** The host name that it works at. */
  readonly host: string;
};

/** The passkeys of the member of staff who asks, the newest first: never a key or a counter. */
export async function listOwnPasskeys({ staffId }: StaffViewer): Promise<StaffPasskeyView[]> {
  const rows = await asAuth((tx) =>
    tx.staffPasskey.findMany({
      where: { staffId, removedAt: null },
      orderBy: { createdAt: "desc" },
      select: { id: true, name: true, createdAt: true, lastUsedAt: true, rpId: true },
    }),
  );
  return rows.map(({ id, name, createdAt, lastUsedAt, rpId }) => ({
    id,
    name,
    since: fromInstantColumn(createdAt),
    lastUsedAt: lastUsedAt && fromInstantColumn(lastUsedAt),
    host: rpId,
  }));
}
