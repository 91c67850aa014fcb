import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { ContractKey } from "@/lib/db/contract-log";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { type LineEndGround, loadLineEnd } from "@/lib/db/line-end-ground";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import { wordOn } from "@/lib/domain/contracts/applying";
import { consumerRightOf } from "@/lib/domain/contracts/consumer-right";
import type { ContractWord } from "@/lib/domain/contracts/contract";
import type { Decision, Reason } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import type { LineEndAsked } from "@/lib/domain/ordering/line-end";
import { type ContractEndPreview, canonicalPreview, type EndWay } from "@/lib/domain/ordering/preview";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { documentTitles } from "./document-titles";

export type LineEndView = {
  readonly permitted: true;
  readonly memberId: string;
  readonly contractId: string;
  readonly accountId: string;
  readonly number: string;
  readonly customerNumber: string | null;
  readonly name: Localized;
  readonly memberName: string;
  readonly contactMail: string | null;
  readonly state: ContractWord;
  readonly today: Temporal.PlainDate;
  readonly documents: Readonly<Record<string, string>>;
  readonly settled: { readonly endsOn: Temporal.PlainDate; readonly reasons: readonly Reason[] } | null;
  /** The last of the first days; null where there is no such right. */
  readonly right: {
    readonly documentOn: Temporal.PlainDate;
    readonly days: number;
    readonly lastDayOn: Temporal.PlainDate;
  } | null;
  /** By each way, were it entered today. */
  readonly ways: Readonly<Record<EndWay, Decision<ContractEndPreview>>>;
  /** What was entered, decided now, with the hash that the form carries. */
  readonly shown: Decision<{ readonly preview: ContractEndPreview; readonly hash: string }> | null;
};

/** A contract whose cancellation is taken by telephone, for the screens that enter it. Null: no such contract. */
export async function findLineEnd(
  viewer: StaffViewer,
  key: ContractKey,
  at: Temporal.Instant,
  asked: LineEndAsked | null = null,
): Promise<LineEndView | NotPermitted | null> {
  if (!isUuid(key.contractId) || !isUuid(key.memberId)) return null;
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "line.cancel", at);
    if (refused) return refused;
    const ground = await loadLineEnd(tx, key, at);
    if (!ground) return null;
    const member = await tx.member.findUniqueOrThrow({
      where: { id: key.memberId },
      select: { company: true, familyName: true, givenName: true, contactMail: true },
    });
    const memberName = nameOfMember(member);
    return { ...viewOf(ground, at, asked), ...key, memberName, contactMail: member.contactMail };
  });
}

function viewOf({ loaded, product, accountId, decide: ask }: LineEndGround, at: Temporal.Instant, asked: LineEndAsked | null) {
  const { row, state, catalogue, memberKind } = loaded;
  const today = dateInJapan(at);
  const right = consumerRightOf(state, product, memberKind);
  const way = (one: EndWay) => preview(ask({ way: one, wishedOn: null, sentOn: null }));
  const entered = asked && ask(asked);
  return {
    permitted: true as const,
    accountId,
    number: row.number,
    customerNumber: row.customerNumber,
    name: product.name,
    state: wordOn(state, today),
    today,
    documents: documentTitles(catalogue),
    settled: state.cancellation && { endsOn: state.cancellation.endsOn, reasons: state.cancellation.reasons },
    right: right.ok ? right.value : null,
    ways: { request: way("request"), "consumer-right": way("consumer-right") },
    shown: entered && (entered.ok ? withHash(entered.value.preview) : entered),
  };
}

const preview = (decided: ReturnType<LineEndGround["decide"]>): Decision<ContractEndPreview> =>
  decided.ok ? { ok: true, value: decided.value.preview } : decided;

const withHash = (one: ContractEndPreview) => ({
  ok: true as const,
  value: { preview: one, hash: sha256(canonicalPreview(one)) },
});

export type LineEndRecord = {
  readonly passed: boolean;
  readonly at: Temporal.Instant;
  readonly staffName: string;
  readonly checkId: string;
  /** Null where the identity check failed: nothing was ended. */
  readonly ending: {
    readonly number: string;
    readonly way: EndWay;
    readonly endsOn: Temporal.PlainDate;
    readonly mailed: boolean;
    readonly text: string;
  } | null;
};

/** What was recorded of a call: the check, and the end that it led to. Null: no such check of this contract. */
export async function findLineEnding(
  viewer: StaffViewer,
  { memberId, contractId }: ContractKey,
  checkId: string,
  at: Temporal.Instant,
): Promise<LineEndRecord | null> {
  if (!isUuid(checkId)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "line.cancel", at)) return null;
    const check = await tx.identityCheck.findFirst({
      where: { id: checkId, memberId },
      select: { passed: true, at: true, staff: { select: { name: true } } },
    });
    const ending = await tx.lineEnding.findFirst({ where: { identityCheckId: checkId, contractId, memberId } });
    if (!check || (check.passed && !ending)) return null;
    return {
      passed: check.passed,
      at: fromInstantColumn(check.at),
      staffName: check.staff.name,
      checkId,
      ending: ending && {
        number: ending.number,
        way: ending.way === "consumer-right" ? "consumer-right" : "request",
        endsOn: fromDateColumn(ending.endsOn),
        mailed: ending.mailed,
        text: ending.text,
      },
    };
  });
}
