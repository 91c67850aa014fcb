import "server-only";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Notice, NoticeEntry } from "@/generated/prisma/client";
import type { NoticeContent, NoticeSheet } from "@/lib/domain/notices/notice";
import { noticeContentSchema } from "@/lib/domain/notices/notice";
import { fromInstantColumn, toInstantColumn } from "./dates";
import type { Tx } from "./scope";
import { type Sql, sql } from "./sql";

export type NoticeEntryRow = NoticeEntry;

/** Columns that notice and entry share. */
type Words = Pick<
  Notice,
  "kind" | "titleJa" | "titleEn" | "bodyJa" | "bodyEn" | "fromAt" | "untilAt" | "endedAt" | "products" | "brands"
>;

export type LoadedNotice = { readonly row: Notice; readonly sheet: NoticeSheet };

/** A notice as it stands; `lock` holds it until the transaction ends, so that of two acts one is told of the other. */
export async function loadNotice(tx: Tx, id: string, options: { lock?: boolean } = {}): Promise<LoadedNotice | null> {
  if (options.lock) await tx.$queryRaw`SELECT 1 AS locked FROM notice WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.notice.findUnique({ where: { id } });
  if (!row) return null;
  const named = await tx.noticeContract.findMany({ where: { noticeId: id }, select: { contractId: true } });
  const contractIds = named.map((one) => one.contractId).sort();
  const endedAt = row.endedAt && instantText(row.endedAt);
  const state = z.enum(["published", "completed", "withdrawn"]).parse(row.state);
  return { row, sheet: { state, content: contentOf(row, contractIds), endedAt, entries: row.entries } };
}

/** The words of a row as the domain has them. */
export function contentOf(row: Words, contractIds: unknown): NoticeContent {
  return noticeContentSchema.parse({
    kind: row.kind,
    title: { ja: row.titleJa, en: row.titleEn },
    body: { ja: row.bodyJa, en: row.bodyEn },
    from: instantText(row.fromAt),
    until: row.untilAt && instantText(row.untilAt),
    products: row.products,
    brands: row.brands,
    contractIds,
  });
}

/** The same content as columns. */
export function contentColumns({ content, endedAt }: Pick<NoticeSheet, "content" | "endedAt">) {
  return {
    kind: content.kind,
    titleJa: content.title.ja,
    titleEn: content.title.en,
    bodyJa: content.body.ja,
    bodyEn: content.body.en,
    fromAt: toColumn(content.from),
    untilAt: content.until && toColumn(content.until),
    endedAt: endedAt && toColumn(endedAt),
    products: content.products,
    brands: content.brands,
  };
}

/** Whether the contract `c` of a query is touched by a content: by the same function as the members' row security. */
export function touchesContract({ content, endedAt }: Pick<NoticeSheet, "content" | "endedAt">): Sql {
  const { kind, from, until, products, brands, contractIds } = content;
  return sql`notice_touches(
    c.id::text IN (SELECT jsonb_array_elements_text(${JSON.stringify(contractIds)}::jsonb)),
    ${JSON.stringify(products)}::jsonb, ${JSON.stringify(brands)}::jsonb, ${kind}, ${toColumn(from)}::timestamptz,
    ${until && toColumn(until)}::timestamptz, ${endedAt && toColumn(endedAt)}::timestamptz,
    c.product_code, c.brand, coalesce(c.starts_on, c.received_on), c.ends_on)`;
}

export type NoticeReach = {
  readonly contracts: number;
  readonly members: number;
  /** Different contact addresses; members without one get no mail. */
  readonly addresses: number;
  readonly withoutAddress: number;
};

/** How many contracts, members and addresses a notice touches now. */
export async function noticeReach(tx: Tx, sheet: Pick<NoticeSheet, "content" | "endedAt">): Promise<NoticeReach> {
  const [row] = await tx.$queryRaw<Record<keyof NoticeReach, bigint>[]>`
    SELECT count(*) AS contracts, count(DISTINCT m.id) AS members, count(DISTINCT lower(m.contact_mail)) AS addresses,
      count(DISTINCT m.id) FILTER (WHERE m.contact_mail IS NULL) AS "withoutAddress"
    FROM contract c JOIN member m ON m.id = c.member_id WHERE ${touchesContract(sheet)}`;
  return {
    contracts: Number(row?.contracts ?? 0),
    members: Number(row?.members ?? 0),
    addresses: Number(row?.addresses ?? 0),
    withoutAddress: Number(row?.withoutAddress ?? 0),
  };
}

const toColumn = (text: string) => toInstantColumn(Temporal.Instant.from(text));
const instantText = (value: Date) => fromInstantColumn(value).toString();
