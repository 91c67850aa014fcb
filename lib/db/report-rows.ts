import "server-only";
import { z } from "zod";
import { reportKinds } from "@/lib/domain/catalogue/member-desk";
import { type ReportContents, successionCauses } from "@/lib/domain/member-information/report-contents";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { openField } from "./field-cipher";
import { documentPlace, reportPlace } from "./field-places";
import type { Tx } from "./scope";

const text = z.string().nullable();
const named = {
  company: text,
  corporateNumber: text,
  familyName: z.string(),
  givenName: z.string(),
  familyKana: z.string(),
  givenKana: z.string(),
};

const contentsSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal(reportKinds[0]), ...named }),
  z.strictObject({ kind: z.literal(reportKinds[1]), address: z.string() }),
  z.strictObject({ kind: z.literal(reportKinds[2]), cause: z.enum(successionCauses), address: z.string(), ...named }),
]);

/** What a report wants on record, opened. */
export const openReport = ({ id, contentsEnc }: { readonly id: string; readonly contentsEnc: Uint8Array }): ReportContents =>
  contentsSchema.parse(JSON.parse(openField(reportPlace(id), contentsEnc)));

/** The reports that nobody has decided yet. */
export const openStatuses = ["waiting", "examined"];

/** A report of the actor's member, its row locked until the transaction ends. Another's and a malformed id are both not there. */
export async function lockOwnReport(tx: Tx, { memberId }: Pick<MemberActor, "memberId">, id: string) {
  if (!isUuid(id)) return null;
  await tx.$executeRaw`SELECT 1 FROM change_report WHERE id = ${id}::uuid AND member_id = ${memberId}::uuid FOR UPDATE`;
  return tx.changeReport.findFirst({ where: { id, memberId }, include: { corrects: true } });
}

/** A draft, and the report that it puts right: the papers of both go with it. */
export const familyOf = ({ id, correctsId }: { readonly id: string; readonly correctsId: string | null }): string[] =>
  correctsId === null ? [id] : [id, correctsId];

export type PaperView = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly removed: boolean;
};

const paperColumns = { id: true, nameEnc: true, bytes: true, mediaType: true, removedAt: true } as const;

/** The papers of reports, oldest first: what they are called and how large they are, never their contents. */
export async function papersOf(tx: Tx, reportIds: readonly string[]): Promise<PaperView[]> {
  const rows = await tx.changeReportDocument.findMany({
    where: { reportId: { in: [...reportIds] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: paperColumns,
  });
  return rows.map(({ id, nameEnc, bytes, mediaType, removedAt }) => ({
    id,
    name: openField(documentPlace("name_enc", id), nameEnc),
    bytes,
    mediaType,
    removed: removedAt !== null,
  }));
}
