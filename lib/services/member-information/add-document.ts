import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { documentPlace } from "@/lib/db/field-places";
import { openDesk } from "@/lib/db/member-desk";
import { familyOf, lockOwnReport } from "@/lib/db/report-rows";
import { asMember } from "@/lib/db/scope";
import { paperKindOf } from "@/lib/domain/member-information/paper-kind";
import { paperName } from "@/lib/domain/member-information/paper-name";
import type { MemberActor } from "@/lib/domain/permission";
import { draftMinutes } from "./draft-report";

export const uploadFaults = ["none", "kind", "size", "many", "gone"] as const;
export type UploadFault = (typeof uploadFaults)[number];

type Upload = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Takes a paper into a report's draft, sealed. What it is, its own bytes say, not its name: a program with the name of a picture is no
 * picture. Nobody looks for viruses here, so that nothing of it is ever opened on the server.
 */
export async function addDocument(
  actor: MemberActor,
  reportId: string,
  { name, bytes }: Upload,
  at: Temporal.Instant,
): Promise<UploadFault | null> {
  const { memberId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    const draft = opened.ok ? await lockOwnReport(tx, actor, reportId) : null;
    if (!opened.ok || draft?.status !== "draft" || draft.expiresAt <= toInstantColumn(at)) return "gone";
    const { files, megabytes } = opened.value.desk.reports;
    if (bytes.length === 0) return "none";
    if (bytes.length > megabytes * 1_000_000) return "size";
    const kind = paperKindOf(bytes);
    if (!kind) return "kind";
    const there = await tx.changeReportDocument.count({ where: { memberId, reportId: { in: familyOf(draft) } } });
    if (there >= files) return "many";
    const id = randomUUID();
    await tx.changeReportDocument.create({
      data: {
        id,
        reportId,
        memberId,
        nameEnc: sealField(documentPlace("name_enc", id), paperName(name, kind, `document-${there + 1}`)),
        mediaType: kind,
        bytes: bytes.length,
        contentEnc: sealField(documentPlace("content_enc", id), Buffer.from(bytes).toString("base64")),
        createdAt: toInstantColumn(at),
      },
    });
    const expiresAt = toInstantColumn(at.add({ minutes: draftMinutes }));
    await tx.changeReport.updateMany({ where: { id: reportId, memberId, status: "draft" }, data: { expiresAt } });
    return null;
  });
}
