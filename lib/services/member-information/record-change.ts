import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { memberChangePlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";

export type RecordedChange = {
  readonly memberId: string;
  readonly by: { readonly accountId: string } | { readonly staffId: string };
  readonly reportId?: string;
  readonly draftId?: string;
  readonly before: Readonly<Record<string, string | null>>;
  readonly after: Readonly<Record<string, string | null>>;
  readonly at: Temporal.Instant;
};

/** Appends one entry to the history of a member's details; what changed is the keys of `after`. */
export async function recordChange(tx: Tx, change: RecordedChange): Promise<string> {
  const id = randomUUID();
  const sealed = (column: "before_enc" | "after_enc", values: RecordedChange["before"]) =>
    sealField(memberChangePlace(column, id), JSON.stringify(values));
  await tx.memberChange.create({
    data: {
      id,
      memberId: change.memberId,
      ...change.by,
      reportId: change.reportId ?? null,
      draftId: change.draftId ?? null,
      fields: Object.keys(change.after).join(","),
      beforeEnc: sealed("before_enc", change.before),
      afterEnc: sealed("after_enc", change.after),
      at: toInstantColumn(change.at),
    },
  });
  return id;
}
