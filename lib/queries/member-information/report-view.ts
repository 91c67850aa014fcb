import "server-only";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import type { PaperView } from "@/lib/db/report-rows";
import type { ReportKind } from "@/lib/domain/catalogue/member-desk";
import type { Reason } from "@/lib/domain/decision";
import { changedDetails, type MemberDetailName, type MemberDetails } from "@/lib/domain/member-information/member-details";
import { afterReport, type ReportContents, type SuccessionCause } from "@/lib/domain/member-information/report-contents";
import { reasonKinds } from "@/lib/domain/reason-kinds";

export type ReportStatus = "draft" | "waiting" | "examined" | "approved" | "refused" | "withdrawn" | "corrected";

/** By when a report had to come, as it was reckoned when it came. */
export type DueView = { readonly dueOn: Temporal.PlainDate; readonly lateDays: number; readonly reason: Reason };

export type ChangedDetail = { readonly name: MemberDetailName; readonly before: string | null; readonly after: string | null };

export type ReportLine = {
  readonly id: string;
  readonly kind: ReportKind;
  readonly status: ReportStatus;
  readonly number: string | null;
  readonly changedOn: Temporal.PlainDate;
  readonly receivedOn: Temporal.PlainDate | null;
  readonly placedAt: Temporal.Instant | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly due: DueView | null;
  readonly answer: string | null;
};

export type ReportView = ReportLine & {
  readonly cause: SuccessionCause | null;
  readonly contents: ReportContents;
  readonly documents: readonly PaperView[];
  readonly corrects: string | null;
};

const dueSchema = z.object({
  dueOn: z.iso.date(),
  lateDays: z.int(),
  reason: z.object({
    kind: z.enum(reasonKinds),
    terms: z.array(z.object({ rule: z.string(), clause: z.string() })),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
});

export function dueOf(stored: unknown): DueView | null {
  if (stored === null) return null;
  const { dueOn, lateDays, reason } = dueSchema.parse(stored);
  return { dueOn: Temporal.PlainDate.from(dueOn), lateDays, reason };
}

const kinds: Readonly<Record<string, ReportKind>> = { name: "name", address: "address", succession: "succession" };
const statuses = ["draft", "waiting", "examined", "approved", "refused", "withdrawn", "corrected"] as const;

type ReportRow = {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly number: string | null;
  readonly changedOn: Date;
  readonly receivedOn: Date | null;
  readonly placedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly due: unknown;
  readonly answer: string | null;
};

export function lineOf(row: ReportRow): ReportLine {
  const status = statuses.find((one) => one === row.status);
  const kind = kinds[row.kind];
  if (!status || !kind) throw new Error(`report ${row.id} is of no known kind`);
  return {
    id: row.id,
    kind,
    status,
    number: row.number,
    changedOn: fromDateColumn(row.changedOn),
    receivedOn: row.receivedOn && fromDateColumn(row.receivedOn),
    placedAt: row.placedAt && fromInstantColumn(row.placedAt),
    decidedAt: row.decidedAt && fromInstantColumn(row.decidedAt),
    due: dueOf(row.due),
    answer: row.answer,
  };
}

/** What of the record a report changes, before and after. */
export function changesOf(before: MemberDetails, contents: ReportContents): ChangedDetail[] {
  const after = afterReport(before, contents);
  return changedDetails(before, after).map((name) => ({ name, before: before[name], after: after[name] }));
}

export const causeOf = (contents: ReportContents): SuccessionCause | null =>
  contents.kind === "succession" ? contents.cause : null;
