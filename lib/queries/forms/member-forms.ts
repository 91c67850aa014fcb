import "server-only";
import type { Temporal } from "temporal-polyfill";
import { nameOfMember } from "@/lib/db/member-name";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { KnownFact, PaperForm, PaperTerms } from "@/lib/domain/catalogue/paper-terms";
import { type Decision, type Term, termOf } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { formsFor } from "@/lib/domain/papers/own-papers";
import type { AccountActor, Permission } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract, rightTo } from "../contracts/own-contract";
import { knownFactsOf } from "./known-facts";

/** Where the forms go, and whom to ask. */
export type FormsPost = PaperTerms["post"] & {
  readonly address: Localized;
  readonly phone: Operator["phone"];
  readonly term: Term;
};

export type MemberForms = {
  readonly allowed: Decision<Permission>;
  readonly forms: readonly PaperForm[];
  readonly post: FormsPost;
  readonly documents: Readonly<Record<string, string>>;
};

/** A form with what is known today, to be printed. */
export type FilledForm = {
  readonly form: PaperForm;
  readonly post: FormsPost;
  readonly issuer: Localized;
  readonly colour: string | null;
  readonly customerNumber: string;
  readonly contractNumber: string;
  readonly product: Localized;
  readonly member: string;
  readonly known: Readonly<Record<KnownFact, string | null>>;
  readonly callPlans: readonly Localized[];
  readonly documents: Readonly<Record<string, string>>;
  readonly today: Temporal.PlainDate;
};

/** What changes on paper only (FB-24, FB-28): nothing of it for a login that may not change the contract. Null: the product has none. */
export async function memberForms(actor: AccountActor, at: Temporal.Instant): Promise<MemberForms | null> {
  return asMember(actor, async (tx) => {
    const found = await findForms(tx, actor, at);
    if (!found) return null;
    const { contract, papers, forms } = found;
    const allowed = rightTo(contract, papers.posting.permission);
    const documents = documentTitles(contract.catalogue);
    return { allowed, forms: allowed.ok ? forms : [], post: postOf(contract, papers), documents };
  });
}

/** One form, filled in. Null: no such form, or not for this login. */
export async function findFilledForm(actor: AccountActor, code: string, at: Temporal.Instant): Promise<FilledForm | null> {
  return asMember(actor, async (tx) => {
    const found = await findForms(tx, actor, at);
    const form = found?.forms.find((one) => one.code === code);
    if (!found || !form || !rightTo(found.contract, found.papers.posting.permission).ok) return null;
    const { contract, papers } = found;
    const { row, product, catalogue, today } = contract;
    const member = await tx.member.findUniqueOrThrow({ where: { id: actor.memberId } });
    const brand = findBrand(catalogue.operator, row.brand);
    return {
      form,
      post: postOf(contract, papers),
      issuer: brand?.name ?? catalogue.operator.name,
      colour: brand?.look?.colours.act ?? null,
      customerNumber: row.customerNumber ?? row.number,
      contractNumber: row.number,
      product: product.name,
      member: nameOfMember(member),
      known: knownFactsOf(member, actor.locale),
      callPlans: catalogue.operator.callPlans?.list.map((plan) => plan.name) ?? [],
      documents: documentTitles(catalogue),
      today,
    };
  });
}

async function findForms(tx: Tx, actor: AccountActor, at: Temporal.Instant) {
  const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
  const papers = contract?.catalogue.operator.papers;
  const forms = contract ? formsFor(contract.catalogue.operator, contract.product) : [];
  return contract && papers && forms.length > 0 ? { contract, papers, forms } : null;
}

function postOf({ catalogue: { operator }, actor }: OwnContract, { post, posting }: PaperTerms): FormsPost {
  return { ...post, address: operator.address, phone: contactPoint(operator, actor.brand).phone, term: termOf(posting) };
}
