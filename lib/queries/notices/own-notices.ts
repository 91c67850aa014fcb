import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { emptySql, type Sql, sql } from "@/lib/db/sql";
import { type Catalogue, findProduct } from "@/lib/domain/catalogue/catalogue";
import type { Localized } from "@/lib/domain/localized";
import { type NoticeKind, type NoticePhase, noticeKinds } from "@/lib/domain/notices/notice";
import type { AccountActor } from "@/lib/domain/permission";

export type TouchedContract = { readonly id: string; readonly number: string; readonly name: Localized };

export type NoticeLine = {
  readonly id: string;
  readonly number: string;
  readonly kind: NoticeKind;
  readonly title: Localized;
  readonly phase: NoticePhase;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  /** An outage that goes on past the time it was expected to end. */
  readonly overdue: boolean;
  readonly fresh: "unread" | "updated" | null;
  readonly contracts: readonly TouchedContract[];
};

type RawContract = { id: string; number: string; product: string; plan: string | null };

export type RawNotice = {
  id: string;
  number: string;
  kind: string;
  title_ja: string;
  title_en: string;
  body_ja: string;
  body_en: string;
  phase: NoticePhase;
  from_at: Date;
  until_at: Date | null;
  ended_at: Date | null;
  entries: number;
  seen: number | null;
  contracts: RawContract[];
  published_at: Date;
  changed_at: Date;
};

/** Who reads, when, and perhaps of one contract only. */
export type NoticeReader = { readonly actor: AccountActor; readonly at: Temporal.Instant; readonly contractId?: string | null };

/** The notices that touch a contract which the login reaches, as a table expression: another brand's contract is not there (FB-01). */
export function ownNotices({ actor, at, contractId }: NoticeReader): Sql {
  const { accountId, memberId, brand } = actor;
  const oneContract = contractId ? sql`AND c.id = ${contractId}::uuid` : emptySql;
  return sql`(
    SELECT n.id, n.number, n.kind, n.title_ja, n.title_en, n.body_ja, n.body_en, n.from_at, n.until_at, n.ended_at, n.entries,
      n.published_at, n.changed_at, r.entries AS seen, t.contracts,
      notice_phase(n.kind, n.state, n.from_at, n.until_at, n.ended_at, ${toInstantColumn(at)}::timestamptz) AS phase
    FROM notice n
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number, 'product', c.product_code, 'plan', c.plan_code)
               ORDER BY c.number) AS contracts
      FROM contract c
      WHERE c.member_id = ${memberId}::uuid AND c.brand = ${brand} ${oneContract}
        AND EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = ${accountId}::uuid AND g.member_id = c.member_id
                    AND g.contract_id = c.id AND g.ended_at IS NULL)
        AND notice_touches(EXISTS (SELECT 1 FROM notice_contract x WHERE x.notice_id = n.id AND x.contract_id = c.id),
              n.products, n.brands, n.kind, n.from_at, n.until_at, n.ended_at,
              c.product_code, c.brand, coalesce(c.starts_on, c.received_on), c.ends_on)
    ) t
    LEFT JOIN notice_read r ON r.notice_id = n.id AND r.account_id = ${accountId}::uuid
    WHERE t.contracts IS NOT NULL)`;
}

/** What goes on first (outages before all), then what is ahead, the nearest first, then the past, the latest first. */
export const noticeOrder = sql`
  CASE o.phase WHEN 'now' THEN 0 WHEN 'ahead' THEN 1 WHEN 'past' THEN 2 ELSE 3 END,
  CASE WHEN o.phase = 'now' AND o.kind = 'outage' THEN 0 ELSE 1 END,
  CASE WHEN o.phase = 'ahead' THEN o.from_at END, o.from_at DESC, o.id`;

export function noticeLine(raw: RawNotice, catalogue: Catalogue, at: Temporal.Instant): NoticeLine {
  const until = raw.until_at && fromInstantColumn(raw.until_at);
  const kind = noticeKinds.find((one) => one === raw.kind) ?? "information";
  return {
    id: raw.id,
    number: raw.number,
    kind,
    title: { ja: raw.title_ja, en: raw.title_en },
    phase: raw.phase,
    from: fromInstantColumn(raw.from_at),
    until,
    endedAt: raw.ended_at && fromInstantColumn(raw.ended_at),
    overdue: kind === "outage" && raw.phase === "now" && until !== null && until.epochMilliseconds < at.epochMilliseconds,
    fresh: raw.seen === null ? "unread" : raw.seen < raw.entries ? "updated" : null,
    contracts: raw.contracts.map(({ id, number, product, plan }) => ({
      id,
      number,
      name: findProduct(catalogue, product, plan)?.name ?? { ja: product, en: product },
    })),
  };
}

/** How many outages and works go on now: the figure beside the menu's entry. */
export async function countRunning(tx: Tx, reader: NoticeReader): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM ${ownNotices(reader)} o WHERE o.phase = 'now' AND o.kind IN ('outage', 'maintenance')`;
  return Number(row?.count ?? 0);
}
