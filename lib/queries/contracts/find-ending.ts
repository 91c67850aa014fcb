import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { wordOn } from "@/lib/domain/contracts/applying";
import { consumerRightOf } from "@/lib/domain/contracts/consumer-right";
import type { ContractWord } from "@/lib/domain/contracts/contract";
import type { Decision, Reason, Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { daysLeft } from "@/lib/domain/ordering/endings";
import type { ContractEndPreview } from "@/lib/domain/ordering/preview";
import { type CancellationPreview, previewCancellation } from "@/lib/domain/ordering/preview-cancellation";
import { previewContractEnd, previewInitialEnd } from "@/lib/domain/ordering/preview-contract-end";
import type { AccountActor } from "@/lib/domain/permission";
import type { TermsParagraph } from "@/lib/i18n/terms/sheet";
import { contractTerms } from "./contract-terms";
import { documentTitles } from "./document-titles";
import { type Channel, type NotHere, notHereOf } from "./not-here";
import { loadOwnContract, may, type OwnContract } from "./own-contract";

/** The right of the first days as a page shows it. */
export type RightView = {
  readonly documentOn: Temporal.PlainDate;
  readonly days: number;
  readonly lastDayOn: Temporal.PlainDate;
  /** 0 on the last day; negative once it is over. */
  readonly daysLeft: number;
  /** The days run, and the contract has not ended. */
  readonly open: boolean;
  /** Whether this login may ask for it. */
  readonly may: boolean;
  readonly term: Term;
};

export type EndingView = {
  readonly id: string;
  readonly number: string;
  readonly name: Localized;
  readonly state: ContractWord;
  readonly today: Temporal.PlainDate;
  readonly route: Channel;
  readonly phone: Operator["phone"];
  readonly documents: Readonly<Record<string, string>>;
  /** What asking today by the ordinary way would mean, or why it is not taken. */
  readonly asked: Decision<ContractEndPreview>;
  /** What is settled already. */
  readonly settled: { readonly endsOn: Temporal.PlainDate; readonly reasons: readonly Reason[] } | null;
  readonly right: RightView | null;
  /** The terms of the cancellation in words. */
  readonly words: readonly TermsParagraph[];
  readonly notHere: NotHere;
};

/** How a contract of the login ends, what it would cost today and which day it would be. Null: no such contract. */
export async function findEnding(actor: AccountActor, contractId: string, at: Temporal.Instant): Promise<EndingView | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, contractId, dateInJapan(at));
    return contract && endingOf(contract, at);
  });
}

function endingOf(contract: OwnContract, at: Temporal.Instant): EndingView {
  const { row, state, product, catalogue, terms, memberKind, today } = contract;
  return {
    id: row.id,
    number: row.number,
    name: product.name,
    state: wordOn(state, today),
    today,
    route: product.cancellation.route,
    phone: contactPoint(catalogue.operator, row.brand).phone,
    documents: documentTitles(catalogue),
    asked: previewContractEnd(state, terms, { at, way: "request", context: { member: memberKind } }),
    settled: state.cancellation && { endsOn: state.cancellation.endsOn, reasons: state.cancellation.reasons },
    right: rightView(contract),
    words: contractTerms(contract).main.find((one) => one.key === "cancellation")?.paragraphs ?? [],
    notHere: notHereOf(contract),
  };
}

/** The right of the first days, for a contract that has it: also once its days are over, since people look for it then. */
export function rightView(contract: OwnContract): RightView | null {
  const { state, product, memberKind, today } = contract;
  const right = consumerRightOf(state, product, memberKind);
  if (!right.ok) return null;
  const { documentOn, days, lastDayOn, term, permission } = right.value;
  const left = daysLeft(today, lastDayOn);
  const open = left >= 0 && wordOn(state, today) !== "ended" && !state.cancellation?.free;
  return { documentOn, days, lastDayOn, daysLeft: left, open, may: may(contract, permission), term };
}

export type InitialEndView = EndingView & {
  /** By the right of the first days, or why not. */
  readonly initial: Decision<ContractEndPreview>;
  /** Beside the ordinary way and doing nothing; refused where the contract is being ended already. */
  readonly comparison: Decision<CancellationPreview>;
};

/** Ending a contract in its first days, beside what else one can do. Null: no such contract for this login. */
export async function findInitialEnd(
  actor: AccountActor,
  contractId: string,
  at: Temporal.Instant,
): Promise<InitialEndView | null> {
  // The procedure is about the contract that the login works with.
  if (contractId !== actor.contractId) return null;
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, contractId, dateInJapan(at));
    if (!contract) return null;
    const { state, terms, switches, loginId, memberKind } = contract;
    const access = { actor: { ...contract.actor, accountId: loginId }, switches };
    const context = { member: memberKind };
    return {
      ...endingOf(contract, at),
      initial: previewInitialEnd(state, terms, { at, access, context }),
      comparison: previewCancellation(state, at, terms, context),
    };
  });
}
