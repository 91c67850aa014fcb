import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findOption } from "@/lib/domain/catalogue/catalogue";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import type { Decision } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { type ClaimCover, claimCover } from "@/lib/domain/ordering/claim-cover";
import { isForContract } from "@/lib/domain/ordering/option-standing";
import { applyingFor } from "@/lib/domain/ordering/request";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract, rightTo } from "../contracts/own-contract";
import type { ClaimState } from "./claim-state";

/** A warranty on which one may claim, and whether now. */
export type Claimable = { readonly code: string; readonly name: Localized; readonly cover: Decision<ClaimCover> };

export type ClaimLine = {
  readonly number: string;
  readonly name: Localized;
  readonly receivedOn: Temporal.PlainDate;
  readonly damagedOn: Temporal.PlainDate;
  readonly equipment: string;
  readonly description: string;
  readonly state: ClaimState;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
};

export type MemberClaims = {
  readonly claimables: readonly Claimable[];
  readonly claims: readonly ClaimLine[];
  readonly today: Temporal.PlainDate;
  readonly documents: Readonly<Record<string, string>>;
};

/** What may be claimed now, and what became of earlier claims; a user ID sees its own. Null: nothing of the product can be claimed on. */
export async function memberClaims(actor: AccountActor, at: Temporal.Instant): Promise<MemberClaims | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const terms = contract?.product.options.filter((one) => one.claims && isForContract(one, contract.state)) ?? [];
    if (!contract || terms.length === 0) return null;
    const { memberId, id: contractId } = contract.row;
    const own = contract.actor.role === "user" ? { accountId: actor.accountId } : {};
    const rows = await tx.claim.findMany({ where: { memberId, contractId, ...own }, orderBy: { createdAt: "desc" }, take: 50 });
    const ids = rows.map((row) => row.procedureId);
    const procedures = await tx.procedure.findMany({ where: { id: { in: ids }, memberId }, select: { id: true, number: true } });
    return {
      claimables: terms.map((one) => ({ code: one.code, name: one.name, cover: coverNow(contract, one, at) })),
      claims: rows.map((row) => ({
        number: procedures.find((one) => one.id === row.procedureId)?.number ?? "",
        name: findOption(contract.product, row.optionCode)?.name ?? { ja: row.optionCode, en: row.optionCode },
        receivedOn: fromDateColumn(row.receivedOn),
        damagedOn: fromDateColumn(row.damagedOn),
        equipment: row.equipment,
        description: row.description,
        state: row.state as ClaimState,
        answer: row.answer,
        answeredAt: row.answeredAt && fromInstantColumn(row.answeredAt),
      })),
      today: contract.today,
      documents: documentTitles(contract.catalogue),
    };
  });
}

function coverNow(contract: OwnContract, terms: OptionTerms, at: Temporal.Instant): Decision<ClaimCover> {
  const { state, today, actor, switches } = contract;
  const applying = applyingFor(state, contract.terms, { at, access: { actor, switches } });
  if (!applying.ok) return applying;
  const may = terms.claims ? rightTo(contract, terms.claims.permission) : null;
  return may && !may.ok ? may : claimCover(state, terms, today);
}
