import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { TermsDocument } from "@/lib/domain/catalogue/document";
import type { Guide } from "@/lib/domain/catalogue/paper-terms";
import { catalogueOn } from "@/lib/domain/catalogue/terms-by-day";
import type { Localized } from "@/lib/domain/localized";
import { currentInstances } from "@/lib/domain/ordering/option-standing";
import { formsFor, guidesFor } from "@/lib/domain/papers/own-papers";
import type { AccountActor } from "@/lib/domain/permission";
import { isSeen, loadOwnContract, may, type OwnContract } from "../contracts/own-contract";

/** A terms document as it holds for something: for all contracts, for this one, or for an option on it. */
export type TermsLine = {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly since: string;
  /** Null: for everything. */
  readonly about: { readonly name: Localized; readonly accountId: string | null; readonly orderedOn: Temporal.PlainDate } | null;
  /** The version of the day of the order, where its words are others than those in force. */
  readonly atOrder: { readonly since: string } | null;
};

export type MemberDocuments = {
  readonly terms: readonly TermsLine[];
  readonly guides: readonly Guide[];
  /** Whether there are forms and guides on paper for this login. */
  readonly mayUseForms: boolean;
  readonly mayRequestGuides: boolean;
};

/** What the terms of the member's contract say, then and now, and what explains it (FB-28). Null: no such contract. */
export async function memberDocuments(actor: AccountActor, at: Temporal.Instant): Promise<MemberDocuments | null> {
  return asMember(actor, async (tx) => {
    const contract = await ownContract(tx, actor, at);
    if (!contract) return null;
    const { catalogue, product, state, today } = contract;
    const { papers } = catalogue.operator;
    const guides = guidesFor(catalogue.operator, product, state, today);
    return {
      terms: [...termsOfOwn(contract), ...commonTerms(catalogue)],
      guides,
      mayUseForms:
        papers !== undefined && formsFor(catalogue.operator, product).length > 0 && may(contract, papers.posting.permission),
      mayRequestGuides: papers !== undefined && guides.length > 0 && may(contract, papers.guides.permission),
    };
  });
}

/** The words that a contract or an option was ordered under. Null: nothing of the reader's was ordered under it that day. */
export async function findTermsAtOrder(
  actor: AccountActor,
  asked: { readonly code: string; readonly on: string },
  at: Temporal.Instant,
): Promise<TermsDocument | null> {
  return asMember(actor, async (tx) => {
    const contract = await ownContract(tx, actor, at);
    const line =
      contract && termsOfOwn(contract).find((one) => one.code === asked.code && one.about?.orderedOn.toString() === asked.on);
    return contract && line?.about ? findDocument(catalogueOn(contract.terms, line.about.orderedOn), line.code) : null;
  });
}

const ownContract = (tx: Tx, actor: AccountActor, at: Temporal.Instant) =>
  loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));

function termsOfOwn(contract: OwnContract): TermsLine[] {
  const { product, state, today } = contract;
  const options = product.options.flatMap((option) =>
    currentInstances(state, option.code, today)
      .filter((one) => isSeen(contract, one.accountId))
      .flatMap((one) => {
        const about = { name: option.name, accountId: one.accountId, orderedOn: one.receivedOn };
        return lineOf(contract, one.key, option.agreement.document, about) ?? [];
      }),
  );
  const own = { name: product.name, accountId: null, orderedOn: state.receivedOn };
  return [...(lineOf(contract, "contract", product.document, own) ?? []), ...options];
}

function lineOf(
  { catalogue, terms }: OwnContract,
  key: string,
  code: string,
  about: NonNullable<TermsLine["about"]>,
): [TermsLine] | null {
  const now = findDocument(catalogue, code);
  if (!now) return null;
  const then = findDocument(catalogueOn(terms, about.orderedOn), code);
  const isOther = then !== null && canonicalJson(then.sections) !== canonicalJson(now.sections);
  return [{ key, code, title: now.title, since: now.since, about, atOrder: isOther ? { since: then.since } : null }];
}

/** Documents that no product and no option names hold for all of them. */
function commonTerms({ documents, products }: Catalogue): TermsLine[] {
  const named = new Set(
    products.flatMap((product) => [product.document, ...product.options.map((option) => option.agreement.document)]),
  );
  return documents
    .filter(({ code }) => !named.has(code))
    .map(({ code, title, since }) => ({ key: code, code, title, since, about: null, atOrder: null }));
}

const findDocument = ({ documents }: Catalogue, code: string) => documents.find((one) => one.code === code) ?? null;
