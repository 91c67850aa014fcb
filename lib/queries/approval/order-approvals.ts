import "server-only";
import type { ApprovalHead } from "@/lib/db/approval-requests";
import type { Locale } from "@/lib/i18n/locale";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";

export const approvalSorts = ["what", "amount", "asked", "until"] as const;
export type ApprovalSort = (typeof approvalSorts)[number];

export type ApprovalOrder = { readonly q: string; readonly by: ApprovalSort; readonly down: boolean };

export const fold = (text: string) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** Finds by a part of number, procedure or person, in any width, and sorts: what the database can't, since the words are the reader's. */
export function orderApprovals(heads: readonly ApprovalHead[], { q, by, down }: ApprovalOrder, locale: Locale): ApprovalHead[] {
  const words = (one: ApprovalHead) =>
    fold([one.number, procedureTitle(one, locale), one.requester.name, one.requester.loginId, one.contract.number].join("|"));
  const keys: Record<ApprovalSort, (one: ApprovalHead) => string> = {
    what: (one) => procedureTitle(one, locale),
    amount: ({ amount }) => amount.toString().padStart(20, "0"),
    asked: ({ requestedAt }) => requestedAt.toString(),
    until: ({ expiresAt }) => expiresAt.toString(),
  };
  const key = keys[by];
  const order = heads
    .filter((one) => words(one).includes(fold(q)))
    .sort((a, b) => key(a).localeCompare(key(b), "ja") || a.number.localeCompare(b.number));
  return down ? order.reverse() : order;
}
