import "server-only";
import { approvalsNeeded } from "@/lib/domain/approval/approval-setting";
import type { ApprovalTerms } from "@/lib/domain/catalogue/permission-terms";
import { approvalContent, approvalSubject } from "@/lib/domain/procedures/approval-content";
import { askedAmount } from "@/lib/domain/procedures/asked-amount";
import type { Prepared } from "@/lib/domain/procedures/prepare";
import type { Yen } from "@/lib/domain/yen";
import { approvalSettingFor } from "./approval-settings";
import type { LoadedProcedureContext } from "./procedure-context";
import type { Tx } from "./scope";
import { sha256 } from "./sha256";

export type NeededApproval = {
  readonly needed: 1 | 2;
  readonly amount: Yen;
  readonly subjectHash: string;
  readonly contentHash: string;
  readonly terms: ApprovalTerms;
};

export const contentHashOf = (prepared: Prepared): string => sha256(approvalContent(prepared));

/** What must be approved before this procedure counts; null: nothing, it is placed at once. */
export async function neededApproval(
  tx: Tx,
  { context, loaded }: LoadedProcedureContext,
  prepared: Prepared,
): Promise<NeededApproval | null> {
  const terms = context.catalogue.memberRoles?.approval;
  if (!terms?.procedures.includes(prepared.request.kind)) return null;
  const setting = await approvalSettingFor(tx, loaded.row.memberId, terms);
  const amount = askedAmount(prepared.shown);
  const needed = setting === null ? 0 : approvalsNeeded(setting, amount);
  if (needed === 0) return null;
  return { needed, amount, terms, subjectHash: sha256(approvalSubject(prepared)), contentHash: contentHashOf(prepared) };
}
