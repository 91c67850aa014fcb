import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contractsInUse } from "@/lib/db/contracts-in-use";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { hashOfDetails, openDetailsDraft } from "@/lib/db/details-draft";
import { openField } from "@/lib/db/field-cipher";
import { memberChangePlace } from "@/lib/db/field-places";
import { openDesk } from "@/lib/db/member-desk";
import { detailsOf } from "@/lib/db/member-details";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type MemberKind, memberKindSchema } from "@/lib/domain/catalogue/who";
import type { Decision, Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { changedDetails, type MemberDetailName, type MemberDetails } from "@/lib/domain/member-information/member-details";
import { reportTerms } from "@/lib/domain/member-information/report-terms";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { documentTitles } from "../contracts/document-titles";

export type HistoryName = MemberDetailName | "contactMail" | "newMail";
export type HistoryLine = {
  readonly key: string;
  readonly at: Temporal.Instant;
  readonly name: HistoryName;
  readonly before: string | null;
  readonly after: string | null;
  readonly by: { readonly kind: "staff" } | { readonly kind: "own" | "colleague"; readonly name: string };
};

/** A contract whose product asks for a form of its own (CL-11). */
export type FormNeeded = {
  readonly contractId: string;
  readonly number: string;
  readonly product: Localized;
  readonly form: string;
  readonly formName: Localized;
  readonly term: Term;
};

export type DetailsPage = {
  readonly number: string;
  readonly kind: MemberKind;
  readonly registeredOn: Temporal.PlainDate;
  readonly details: MemberDetails;
  readonly contactMail: string | null;
  readonly waiting: { readonly mail: string; readonly until: Temporal.Instant } | null;
  readonly history: readonly HistoryLine[];
  readonly forms: readonly FormNeeded[];
  /** Where a contract asks for reports of names and addresses. */
  readonly reported: (Term & { readonly days: number }) | null;
  readonly may: { readonly change: boolean; readonly report: boolean; readonly leave: boolean; readonly ownData: boolean };
  readonly documents: Readonly<Record<string, string>>;
};

/** 会員情報 of a registered member (CL-11). */
export async function detailsPage(actor: MemberActor, at: Temporal.Instant): Promise<Decision<DetailsPage>> {
  const { memberId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, () => "member.view", at);
    if (!opened.ok) return opened;
    const { catalogue, today } = opened.value;
    const may = async (code: string) => (await openDesk(tx, actor, () => code, at)).ok;
    const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
    const waiting = await tx.contactMailChange.findFirst({
      where: { memberId, confirmedAt: null, replacedAt: null, expiresAt: { gt: toInstantColumn(at) } },
    });
    const contracts = await contractsInUse(tx, memberId, catalogue, today);
    const [reported] = reportTerms(
      contracts.map(({ product }) => product),
      "name",
    );
    const forms = contracts.flatMap(({ id, number, product }): FormNeeded[] => {
      const needed = product.casework?.changeForm;
      const form = catalogue.operator.papers?.forms.find((one) => one.code === needed?.form);
      if (!needed || !form) return [];
      return [{ contractId: id, number, product: product.name, form: form.code, formName: form.name, term: needed }];
    });
    return {
      ok: true as const,
      value: {
        number: member.number,
        kind: memberKindSchema.parse(member.kind),
        registeredOn: dateInJapan(fromInstantColumn(member.createdAt)),
        details: detailsOf(member),
        contactMail: member.contactMail,
        waiting: waiting && { mail: waiting.mail, until: fromInstantColumn(waiting.expiresAt) },
        history: await historyOf(tx, actor),
        forms,
        reported: reported ?? null,
        may: {
          change: await may("member.change"),
          report: await may("member.report"),
          leave: await may("member.leave"),
          ownData: await may("own-data.use"),
        },
        documents: documentTitles(catalogue),
      },
    };
  });
}

/** The newest changes, one line for each item. */
async function historyOf(tx: Tx, { memberId, accountId }: MemberActor): Promise<HistoryLine[]> {
  const rows = await tx.memberChange.findMany({
    where: { memberId },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: 50,
    include: { account: { select: { id: true, userName: true } } },
  });
  return rows.flatMap((row) => {
    const read = (column: "before_enc" | "after_enc", value: Uint8Array): Record<string, string | null> =>
      JSON.parse(openField(memberChangePlace(column, row.id), value));
    const before = read("before_enc", row.beforeEnc);
    const after = read("after_enc", row.afterEnc);
    const by = byOf(row.account, accountId);
    return Object.keys(after).map((name) => ({
      key: `${row.id} ${name}`,
      at: fromInstantColumn(row.at),
      name: name as HistoryName,
      before: before[name] ?? null,
      after: after[name] ?? null,
      by,
    }));
  });
}

function byOf(account: { readonly id: string; readonly userName: string } | null, accountId: string): HistoryLine["by"] {
  if (!account) return { kind: "staff" };
  return { kind: account.id === accountId ? "own" : "colleague", name: account.userName };
}

export type DetailsDraft = {
  readonly changes: readonly { readonly name: HistoryName; readonly before: string | null; readonly after: string | null }[];
  readonly values: { readonly details: MemberDetails; readonly contactMail: string };
  readonly newMail: boolean;
  readonly stale: boolean;
};

/** What a draft would change, by what is on record now. Null: another's, over, or placed. */
export async function findDetailsDraft(actor: MemberActor, draftId: string, at: Temporal.Instant): Promise<DetailsDraft | null> {
  if (!isUuid(draftId)) return null;
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const draft = await tx.memberChangeDraft.findFirst({
      where: { id: draftId, memberId, accountId, expiresAt: { gt: toInstantColumn(at) } },
    });
    if (!draft) return null;
    const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
    const before = detailsOf(member);
    const values = openDetailsDraft(draft);
    const newMail = values.contactMail !== member.contactMail;
    const changes = changedDetails(before, values.details).map((name) => ({
      name,
      before: before[name],
      after: values.details[name],
    }));
    return {
      changes: newMail
        ? [...changes, { name: "newMail" as const, before: member.contactMail, after: values.contactMail }]
        : changes,
      values,
      newMail,
      stale: hashOfDetails(before, member.contactMail) !== draft.beforeHash,
    };
  });
}

/** A change that was made, for its complete page. Null: another login's, or none. */
export async function findDetailsChange(
  actor: MemberActor,
  changeId: string,
): Promise<{ readonly id: string; readonly at: Temporal.Instant; readonly names: readonly HistoryName[] } | null> {
  if (!isUuid(changeId)) return null;
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const row = await tx.memberChange.findFirst({ where: { id: changeId, memberId, accountId } });
    if (!row) return null;
    const after: Record<string, unknown> = JSON.parse(openField(memberChangePlace("after_enc", row.id), row.afterEnc));
    return { id: row.id, at: fromInstantColumn(row.at), names: Object.keys(after) as HistoryName[] };
  });
}

/** The change that came of a draft, for who comes back to its confirm page. */
export async function findPlacedDraft(actor: MemberActor, draftId: string): Promise<string | null> {
  if (!isUuid(draftId)) return null;
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const row = await tx.memberChange.findFirst({ where: { draftId, memberId, accountId }, select: { id: true } });
    return row?.id ?? null;
  });
}
