import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { ownDataPlace } from "@/lib/db/field-places";
import { openDesk } from "@/lib/db/member-desk";
import { asMember, type Tx } from "@/lib/db/scope";
import type { OwnData } from "@/lib/domain/member-information/own-data";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { requireStepUp } from "@/lib/services/identity/step-up/require-step-up";
import { type OwnPaper, ownPapers } from "./own-papers";

type Fetched = { readonly id: string; readonly file: "json" | "html" | "csv" | "zip" };

/**
 * A download that is ready, for the login that asked for it, with an audit entry. Null: not there, not ready, over, or another's; and who
 * hasn't proved itself lately is asked to: a session left open must not be enough for all of it.
 */
export async function fetchExport(
  actor: PortalActor,
  id: string,
  file: "json" | "html" | "csv",
  at: Temporal.Instant,
): Promise<OwnData | "proof" | null> {
  if (!isUuid(id)) return null;
  return asMember(actor, (tx) => openExport(tx, actor, { id, file }, at));
}

export type OwnArchive = { readonly data: OwnData; readonly papers: readonly OwnPaper[] };

/** The same, and with it the papers that are kept of the member as they are now. */
export async function fetchArchive(actor: PortalActor, id: string, at: Temporal.Instant): Promise<OwnArchive | "proof" | null> {
  if (!isUuid(id)) return null;
  return asMember(actor, async (tx) => {
    const data = await openExport(tx, actor, { id, file: "zip" }, at);
    return data === null || data === "proof" ? data : { data, papers: await ownPapers(tx, actor.memberId) };
  });
}

async function openExport(
  tx: Tx,
  actor: PortalActor,
  { id, file }: Fetched,
  at: Temporal.Instant,
): Promise<OwnData | "proof" | null> {
  const { memberId, accountId } = actor;
  if (!(await openDesk(tx, actor, ({ ownData }) => ownData.permission, at)).ok) return null;
  const row = await tx.ownDataExport.findFirst({ where: { id, memberId, accountId, expiresAt: { gt: toInstantColumn(at) } } });
  if (!row?.bodyEnc) return null;
  if (!(await requireStepUp(tx, actor, at)).ok) return "proof";
  await tx.ownDataExport.updateMany({ where: { id, memberId }, data: { fetchedAt: toInstantColumn(at) } });
  const subject = { kind: "own-data-export", id };
  await appendAudit(tx, { at, actor, action: "own-data.fetched", subject, memberId, data: { file } });
  return JSON.parse(openField(ownDataPlace(id), row.bodyEnc)) as OwnData;
}
