import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "@/lib/domain/permission";
import { toInstantColumn } from "./dates";
import type { Tx } from "./scope";

/** What happened, in the change's own transaction. `data` holds ids and masked values, never a form's text or a secret. */
export type AuditRecord = {
  readonly at: Temporal.Instant;
  readonly actor: Actor | { readonly kind: "nobody" };
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly memberId: string | null;
  readonly data?: Record<string, string | number | boolean | null>;
};

function actorId(actor: AuditRecord["actor"]): string | null {
  switch (actor.kind) {
    case "account":
      return actor.accountId;
    case "staff":
      return actor.staffId;
    case "system":
      return actor.name;
    case "nobody":
      return null;
  }
}

/** In which role a member of staff acted: the member is told the role, not the name, and a role may change afterwards. */
const inRole = ({ actor }: AuditRecord) => (actor.kind === "staff" ? { staffRole: actor.role } : {});

/** Appends one entry to the audit trail; the worker seals it into the hash chain later (DECISIONS 15). */
export async function appendAudit(tx: Tx, record: AuditRecord): Promise<void> {
  // createMany: no RETURNING, because not every scope that may write the trail may read it.
  await tx.auditEntry.createMany({
    data: [
      {
        at: toInstantColumn(record.at),
        actorKind: record.actor.kind,
        actorId: actorId(record.actor),
        action: record.action,
        subjectKind: record.subject.kind,
        subjectId: record.subject.id,
        memberId: record.memberId,
        data: { ...record.data, ...inRole(record) },
      },
    ],
  });
}
