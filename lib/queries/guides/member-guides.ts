import "server-only";
import { Temporal } from "temporal-polyfill";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { guidesOf } from "@/lib/db/guide-requests";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Guide, PaperTerms } from "@/lib/domain/catalogue/paper-terms";
import { type Decision, refuse, type Term, termOf } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { nameOf } from "@/lib/domain/papers/guide-preview";
import { guidesFor } from "@/lib/domain/papers/own-papers";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract, rightTo } from "../contracts/own-contract";
import { groupRequests } from "./group-requests";

export type GuideState = "received" | "sent" | "withdrawn";

/** A guide with the request on which it is on its way already. */
export type GuideChoice = Guide & { readonly running: { readonly number: string; readonly on: Temporal.PlainDate } | null };

export type GuideRequestLine = {
  /** The procedure's. */
  readonly id: string;
  readonly number: string;
  readonly requestedOn: Temporal.PlainDate;
  readonly state: GuideState;
  readonly closedAt: Temporal.Instant | null;
  readonly guides: readonly Localized[];
};

export type GuidesView = {
  readonly choices: readonly GuideChoice[];
  readonly address: string | null;
  readonly waiting: readonly GuideRequestLine[];
  readonly past: readonly GuideRequestLine[];
  readonly terms: readonly Term[];
};

export type MemberGuides = {
  readonly allowed: Decision<unknown>;
  readonly view: GuidesView | null;
  readonly documents: Readonly<Record<string, string>>;
};

const most = 200;

/** Guides on paper (FB-28): which there are, what is on its way, what was sent. Null: the product has none. */
export async function memberGuides(actor: AccountActor, at: Temporal.Instant): Promise<MemberGuides | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const papers = contract?.catalogue.operator.papers;
    if (!contract || !papers) return null;
    const { state, product, catalogue, today } = contract;
    const guides = guidesFor(catalogue.operator, product, state, today);
    if (guides.length === 0) return null;
    const documents = documentTitles(catalogue);
    const allowed = rightTo(contract, papers.guides.permission);
    if (!allowed.ok) return { allowed, view: null, documents };
    return { allowed, view: await viewOf(tx, contract, papers.guides, guides), documents };
  });
}

/** Why a request for guides would be refused whatever is chosen; null: it would not. */
export function refusedForAll({ address, terms }: GuidesView) {
  return address === null ? refuse("address-missing", terms[0] ?? null).refusal : null;
}

async function viewOf(tx: Tx, { row }: OwnContract, terms: PaperTerms["guides"], guides: readonly Guide[]): Promise<GuidesView> {
  const { memberId, id: contractId } = row;
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
  const { waiting } = await guidesOf(tx, member, contractId);
  const rows = await tx.guideRequest.findMany({
    where: { memberId, contractId },
    orderBy: [{ createdAt: "desc" }, { guideCode: "asc" }],
    take: most,
  });
  const ids = [...new Set(rows.map((one) => one.procedureId))];
  const numbers = await tx.procedure.findMany({ where: { id: { in: ids }, memberId }, select: { id: true, number: true } });
  const lines = groupRequests(rows).map(
    ({ first, codes }): GuideRequestLine => ({
      id: first.procedureId,
      number: numbers.find((one) => one.id === first.procedureId)?.number ?? "",
      requestedOn: fromDateColumn(first.requestedOn),
      state: first.state as GuideState,
      closedAt: first.closedAt && fromInstantColumn(first.closedAt),
      guides: codes.map((code) => nameOf(terms, code)),
    }),
  );
  return {
    choices: guides.map((guide) => {
      const running = waiting.find((one) => one.guides.includes(guide.code));
      return { ...guide, running: running ? { number: running.number, on: Temporal.PlainDate.from(running.requestedOn) } : null };
    }),
    address: member.addressEnc && openField(memberPlace("address_enc", member.id), member.addressEnc),
    waiting: lines.filter((line) => line.state === "received"),
    past: lines.filter((line) => line.state !== "received"),
    terms: [termOf(terms), termOf(terms.once)],
  };
}
