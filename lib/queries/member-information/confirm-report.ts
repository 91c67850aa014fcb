import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contractsInUse } from "@/lib/db/contracts-in-use";
import { fromDateColumn, toInstantColumn } from "@/lib/db/dates";
import { openDesk } from "@/lib/db/member-desk";
import { detailsOf } from "@/lib/db/member-details";
import { hashOfReport } from "@/lib/db/report-hash";
import { familyOf, openReport, type PaperView, papersOf } from "@/lib/db/report-rows";
import { asMember } from "@/lib/db/scope";
import type { ReportDue } from "@/lib/domain/casework/report-due";
import type { MemberDesk } from "@/lib/domain/catalogue/member-desk";
import { type MemberKind, memberKindSchema } from "@/lib/domain/catalogue/who";
import type { MemberDetails } from "@/lib/domain/member-information/member-details";
import type { ReportContents, SuccessionCause } from "@/lib/domain/member-information/report-contents";
import { reportDueOf } from "@/lib/domain/member-information/report-terms";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { documentTitles } from "../contracts/document-titles";
import { type ChangedDetail, causeOf, changesOf } from "./report-view";

export type ReportDraft = {
  readonly state: "ready";
  readonly id: string;
  readonly kind: ReportContents["kind"];
  readonly memberKind: MemberKind;
  readonly now: MemberDetails;
  readonly changedOn: Temporal.PlainDate;
  readonly cause: SuccessionCause | null;
  readonly contents: ReportContents;
  readonly changes: readonly ChangedDetail[];
  /** Those that can be removed: of this draft, not of the report that it puts right. */
  readonly documents: readonly (PaperView & { readonly removable: boolean })[];
  readonly due: ReportDue | null;
  readonly limits: Pick<MemberDesk["reports"], "files" | "megabytes" | "keepDays">;
  readonly corrects: string | null;
  readonly shown: string;
  readonly titles: Readonly<Record<string, string>>;
};

/** A draft as each of its pages needs it, its lateness reckoned anew. Null: not there, over, or not for this login. */
export async function confirmReport(
  actor: MemberActor,
  id: string,
  at: Temporal.Instant,
): Promise<ReportDraft | { readonly state: "placed"; readonly id: string } | null> {
  if (!isUuid(id)) return null;
  const { memberId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    if (!opened.ok) return null;
    const { catalogue, desk, today } = opened.value;
    const row = await tx.changeReport.findFirst({ where: { id, memberId }, include: { corrects: true } });
    if (!row) return null;
    if (row.status !== "draft") return { state: "placed" as const, id };
    if (row.expiresAt <= toInstantColumn(at)) return null;
    const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
    const contents = openReport(row);
    const own = await papersOf(tx, [id]);
    const papers = await papersOf(tx, familyOf(row));
    const changedOn = fromDateColumn(row.changedOn);
    const reportedOn = row.corrects?.receivedOn ? fromDateColumn(row.corrects.receivedOn) : today;
    const products = (await contractsInUse(tx, memberId, catalogue, today)).map(({ product }) => product);
    const now = detailsOf(member);
    return {
      state: "ready" as const,
      id,
      kind: contents.kind,
      memberKind: memberKindSchema.parse(member.kind),
      now,
      changedOn,
      cause: causeOf(contents),
      contents,
      changes: changesOf(now, contents),

      documents: papers.map((paper) => ({ ...paper, removable: own.some((one) => one.id === paper.id) })),
      due: reportDueOf(products, contents.kind, { changedOn, reportedOn }, today),
      limits: desk.reports,
      corrects: row.corrects?.number ?? null,
      shown: hashOfReport({ changedOn, contents, documents: papers.map((paper) => paper.id) }),
      titles: documentTitles(catalogue),
    };
  });
}
