import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { portalRight } from "@/lib/db/portal-right";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision, Term } from "@/lib/domain/decision";
import type { AccountActor, MemberActor, Permission } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, rightTo } from "../contracts/own-contract";

export const consentSources = ["mypage", "mail-link", "one-click"] as const;

/** One word of the member's about campaign mail: when, what, by which way. */
export type ConsentEntry = {
  readonly id: string;
  readonly given: boolean;
  readonly at: Temporal.Instant;
  readonly source: (typeof consentSources)[number];
};

export type ConsentView = {
  readonly given: boolean;
  /** All of it, the newest first. */
  readonly history: readonly ConsentEntry[];
  readonly hasAddress: boolean;
  readonly term: Term;
};

export type ConsentPage = {
  readonly allowed: Decision<Permission>;
  readonly view: ConsentView | null;
  readonly documents: Readonly<Record<string, string>>;
};

/** The member's consent to campaign mail with its record (JP-16). Null: no such contract, or an operator that sends none. */
export async function findConsent(actor: AccountActor, at: Temporal.Instant): Promise<ConsentPage | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const term = contract?.catalogue.operator.campaigns;
    if (!contract || !term) return null;
    const documents = documentTitles(contract.catalogue);
    const allowed = rightTo(contract, "contract.change");
    if (!allowed.ok) return { allowed, view: null, documents };
    return { allowed, view: await viewOf(tx, actor.memberId, term), documents };
  });
}

/** The same for who logs in for a whole member; `allowed` says whether this role may change it. Null: an operator that sends none. */
export async function findMemberConsent(actor: MemberActor, at: Temporal.Instant): Promise<ConsentPage | null> {
  return asMember(actor, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const term = catalogue.operator.campaigns;
    if (!term || !(await portalRight(tx, actor, "member.view", catalogue)).ok) return null;
    const allowed = await portalRight(tx, actor, "member.change", catalogue);
    return { allowed, view: await viewOf(tx, actor.memberId, term), documents: documentTitles(catalogue) };
  });
}

async function viewOf(tx: Tx, memberId: string, term: Term): Promise<ConsentView> {
  const rows = await tx.campaignConsent.findMany({ where: { memberId }, orderBy: { seq: "desc" } });
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true } });
  const history = rows.map((row) => ({
    id: row.seq.toString(),
    given: row.given,
    at: fromInstantColumn(row.at),
    source: consentSources.find((one) => one === row.source) ?? "mypage",
  }));
  return { given: history[0]?.given ?? false, history, hasAddress: member.contactMail !== null, term };
}
