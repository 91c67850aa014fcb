import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { type Sql, sql } from "@/lib/db/sql";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { type NoticeLine, noticeLine, noticeOrder, ownNotices, type RawNotice } from "./own-notices";

/** `current` is what a home page shows: what goes on, is ahead, or was told of within a week. */
export type NoticeFilter = "all" | "now" | "ahead" | "past" | "current";

export type NoticePage = {
  readonly lines: readonly NoticeLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

type Wanted = {
  readonly filter?: NoticeFilter;
  readonly contractId?: string | null;
  readonly page?: number;
  readonly size?: number;
};

const pageSize = 20;

/** The notices of the login's contracts, or of one of them, a page at a time; a page beyond the last shows the last. */
export async function listNotices(
  actor: AccountActor,
  at: Temporal.Instant,
  { filter = "all", contractId = null, page: wanted = 1, size = pageSize }: Wanted = {},
): Promise<NoticePage> {
  if (contractId !== null && !isUuid(contractId)) return { lines: [], total: 0, page: 1, pages: 1 };
  return asMember(actor, async (tx) => {
    const own = ownNotices({ actor, at, contractId });
    const which = conditionOf(filter, at);
    const [counted] = await tx.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM ${own} o WHERE ${which}`;
    const total = Number(counted?.count ?? 0);
    const pages = Math.max(1, Math.ceil(total / size));
    const page = Math.min(Math.max(1, wanted), pages);
    const rows = await tx.$queryRaw<RawNotice[]>`
      SELECT o.* FROM ${own} o WHERE ${which} ORDER BY ${noticeOrder} LIMIT ${size} OFFSET ${(page - 1) * size}`;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    return { lines: rows.map((row) => noticeLine(row, catalogue, at)), total, page, pages };
  });
}

function conditionOf(filter: NoticeFilter, at: Temporal.Instant): Sql {
  switch (filter) {
    case "all":
      return sql`true`;
    case "past":
      return sql`o.phase IN ('past', 'withdrawn')`;
    case "current":
      return sql`(o.phase IN ('now', 'ahead') OR o.changed_at > ${toInstantColumn(at.subtract({ hours: 24 * 7 }))}::timestamptz)`;
    default:
      return sql`o.phase = ${filter}`;
  }
}
