import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import type { AccountActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract } from "../contracts/own-contract";
import { lineOf, type ProcedureLine, procedureColumns, visibleProcedures } from "./procedure-lines";

/** What was shown on the last screen before the promise, word for word, with the hashes that prove it (JP-09). */
export type ShownConfirmation = {
  readonly text: string;
  readonly textHash: string;
  readonly factsHash: string;
  readonly locale: string;
  readonly at: Temporal.Instant;
};

export type ProcedureDetail = {
  readonly line: ProcedureLine;
  readonly contract: { readonly id: string; readonly number: string; readonly name: Localized };
  readonly askedBy: { readonly loginId: string; readonly name: string; readonly isReader: boolean };
  readonly confirmation: ShownConfirmation | null;
  readonly documents: Readonly<Record<string, string>>;
};

/** One placed procedure, or null: a draft, somebody else's and (for a user ID) another login's are all not there. */
export async function findProcedure(actor: AccountActor, id: string, at: Temporal.Instant): Promise<ProcedureDetail | null> {
  if (!isUuid(id)) return null;
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    if (!contract) return null;
    const row = await tx.procedure.findFirst({
      where: { ...visibleProcedures(contract), id },
      select: {
        ...procedureColumns,
        accountId: true,
        account: { select: { loginId: true, familyName: true, givenName: true } },
      },
    });
    const line = row && lineOf(row, contract);
    if (!row || !line) return null;
    const confirmation = await tx.confirmation.findFirst({
      where: { procedureId: row.id, memberId: actor.memberId },
      select: { text: true, textHash: true, factsHash: true, locale: true, at: true },
    });
    return {
      line,
      contract: { id: contract.row.id, number: contract.row.number, name: contract.product.name },
      askedBy: {
        loginId: row.account.loginId,
        name: `${row.account.familyName} ${row.account.givenName}`,
        isReader: row.accountId === actor.accountId,
      },
      documents: documentTitles(contract.catalogue),
      confirmation: confirmation && { ...confirmation, at: fromInstantColumn(confirmation.at) },
    };
  });
}
