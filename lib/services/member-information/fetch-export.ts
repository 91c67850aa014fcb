import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { ownDataPlace } from "@/lib/db/field-places";
import { openDesk } from "@/lib/db/member-desk";
import { asMember } from "@/lib/db/scope";
import type { OwnData } from "@/lib/domain/member-information/own-data";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { requireStepUp } from "@/lib/services/identity/step-up/require-step-up";

/**
 * A download that is ready, for the login that asked for it, with an audit entry. Null: not there, not ready, over, or another's; and who
 * hasn't proved itself lately is asked to: a session left open must not be enough for all of it.
 */
export async function fetchExport(
  actor: PortalActor,
  exportId: string,
  file: "json" | "html" | "csv",
  at: Temporal.Instant,
): Promise<OwnData | "proof" | null> {
  if (!isUuid(exportId)) return null;
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    if (!(await openDesk(tx, actor, ({ ownData }) => ownData.permission, at)).ok) return null;
    const row = await tx.ownDataExport.findFirst({
      where: { id: exportId, memberId, accountId, expiresAt: { gt: toInstantColumn(at) } },
    });
    if (!row?.bodyEnc) return null;
    if (!(await requireStepUp(tx, actor, at)).ok) return "proof";
    await tx.ownDataExport.updateMany({ where: { id: exportId, memberId }, data: { fetchedAt: toInstantColumn(at) } });
    const subject = { kind: "own-data-export", id: exportId };
    await appendAudit(tx, { at, actor, action: "own-data.fetched", subject, memberId, data: { file } });
    return JSON.parse(openField(ownDataPlace(exportId), row.bodyEnc)) as OwnData;
  });
}
