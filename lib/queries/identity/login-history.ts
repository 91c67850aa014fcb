import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PortalActor } from "@/lib/domain/permission";

export const loginResults = ["succeeded", "failed"] as const;
export type LoginResult = (typeof loginResults)[number];

export type LoginEntry = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly succeeded: boolean;
  readonly factor: string;
  readonly device: string | null;
  /** A range, never the whole address. */
  readonly place: string | null;
  readonly newDevice: boolean;
  /** The login that is looking at this just now. */
  readonly current: boolean;
};

export type LoginHistory = {
  readonly days: number;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly LoginEntry[];
};

const pageSize = 30;
/** Far more than anybody's own logins of the days that are kept; a flood of failures stops at the lock. */
const mostInFile = 5000;

export type HistoryView = { readonly result: LoginResult | null; readonly page: number | "all"; readonly size?: number };

/** Logins and failed tries with one's own ID, the newest first, for as long as the terms keep them: also where no job has deleted yet. */
export async function listLoginHistory(actor: PortalActor, view: HistoryView, at: Temporal.Instant): Promise<LoginHistory> {
  const { result, page: asked, size = pageSize } = view;
  return asMember(actor, async (tx) => {
    const { days } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity.recovery.history;
    const where = {
      accountId: actor.accountId,
      at: { gt: toInstantColumn(at.subtract({ hours: days * 24 })) },
      ...(result ? { succeeded: result === "succeeded" } : {}),
    };
    const total = await tx.loginEvent.count({ where });
    const pages = Math.max(1, Math.ceil(total / size));
    const page = asked === "all" ? 1 : Math.min(Math.max(1, asked), pages);
    const rows = await tx.loginEvent.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: asked === "all" ? 0 : (page - 1) * size,
      take: asked === "all" ? mostInFile : size,
    });
    return {
      days,
      total,
      page,
      pages,
      rows: rows.map((row) => ({
        id: row.id.toString(),
        at: fromInstantColumn(row.at),
        succeeded: row.succeeded,
        factor: row.factor,
        device: row.device,
        place: row.address,
        newDevice: row.newDevice,
        current: row.sessionId === actor.sessionId,
      })),
    };
  });
}
