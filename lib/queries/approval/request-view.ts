import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Answer, ApprovalRecord } from "@/lib/db/approval-requests";
import { stateAt } from "@/lib/domain/approval/request-state";

/** A request as a page says it: no hash of anything. */
export type RequestView = Omit<ApprovalRecord, "contentHash" | "memberId" | "answers"> & {
  readonly answers: readonly Omit<Answer, "mailHash">[];
};

/** The request at an instant: one whose time is over has expired, whether or not the job has come by. */
export function requestView(
  { contentHash: _content, memberId: _member, ...record }: ApprovalRecord,
  at: Temporal.Instant,
): RequestView {
  return {
    ...record,
    state: stateAt(record.state, record.expiresAt, at),
    answers: record.answers.map(({ mailHash: _mail, ...answer }) => answer),
  };
}
