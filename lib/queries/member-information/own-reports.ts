import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contractsInUse } from "@/lib/db/contracts-in-use";
import { toInstantColumn } from "@/lib/db/dates";
import { openDesk } from "@/lib/db/member-desk";
import { openReport, papersOf } from "@/lib/db/report-rows";
import { asMember } from "@/lib/db/scope";
import { answerBy } from "@/lib/domain/casework/answer-by";
import type { Term } from "@/lib/domain/decision";
import { reportTerms } from "@/lib/domain/member-information/report-terms";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { documentTitles } from "../contracts/document-titles";
import { causeOf, lineOf, type ReportLine, type ReportView } from "./report-view";

export type ReportList = {
  readonly reports: readonly ReportLine[];
  readonly drafts: readonly ReportLine[];
  /** The strictest of the contracts that ask for reports; null where none does. */
  readonly within: (Term & { readonly days: number }) | null;
  readonly documents: Readonly<Record<string, string>>;
};

/** The reports of a member, newest first. Null: not for this login. */
export async function listReports(actor: MemberActor, at: Temporal.Instant): Promise<ReportList | null> {
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    if (!opened.ok) return null;
    const { catalogue, today } = opened.value;
    const { memberId, accountId } = actor;
    const placed = await tx.changeReport.findMany({
      where: { memberId, status: { not: "draft" } },
      orderBy: [{ placedAt: "desc" }, { id: "asc" }],
      take: 100,
    });
    const drafts = await tx.changeReport.findMany({
      where: { memberId, accountId, status: "draft", expiresAt: { gt: toInstantColumn(at) } },
      orderBy: { createdAt: "desc" },
      take: 10,
    });
    const products = (await contractsInUse(tx, memberId, catalogue, today)).map(({ product }) => product);
    const [within] = reportTerms(products, "name");
    return {
      reports: placed.map(lineOf),
      drafts: drafts.map(lineOf),
      within: within ?? null,
      documents: documentTitles(catalogue),
    };
  });
}

/** By when what was handed in that day is decided; null: no day is promised. */
export async function reportAnswerBy(
  actor: MemberActor,
  receivedOn: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<Temporal.PlainDate | null> {
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    if (!opened.ok) return null;
    const { catalogue, desk } = opened.value;
    return answerBy(receivedOn, desk.reports.answerDays, catalogue.calendar);
  });
}

/** One report that was handed in. Null: another member's, a draft, or not for this login. */
export async function findReport(actor: MemberActor, id: string, at: Temporal.Instant): Promise<ReportView | null> {
  if (!isUuid(id)) return null;
  return asMember(actor, async (tx) => {
    if (!(await openDesk(tx, actor, ({ reports }) => reports.permission, at)).ok) return null;
    const row = await tx.changeReport.findFirst({
      where: { id, memberId: actor.memberId, status: { not: "draft" } },
      include: { corrects: { select: { number: true } } },
    });
    if (!row) return null;
    const contents = openReport(row);
    const documents = await papersOf(tx, [id]);
    return { ...lineOf(row), cause: causeOf(contents), contents, documents, corrects: row.corrects?.number ?? null };
  });
}
