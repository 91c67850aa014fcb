import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { openDesk } from "@/lib/db/member-desk";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { MemberDesk } from "@/lib/domain/catalogue/member-desk";
import type { Decision } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";

export type ExportLine = {
  readonly id: string;
  readonly state: "making" | "ready" | "over";
  readonly done: number;
  readonly parts: number;
  readonly requestedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
};

export type OwnDataPage = {
  readonly terms: MemberDesk["ownData"];
  readonly exports: readonly ExportLine[];
  readonly documents: Readonly<Record<string, string>>;
};

/** The downloads that this login asked for, newest first, or why it may not. */
export async function ownDataPage(actor: PortalActor, at: Temporal.Instant): Promise<Decision<OwnDataPage>> {
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ ownData }) => ownData.permission, at);
    if (!opened.ok) return opened;
    const rows = await tx.ownDataExport.findMany({
      where: { memberId, accountId },
      orderBy: [{ requestedAt: "desc" }, { id: "asc" }],
      take: 10,
      select: { id: true, done: true, parts: true, requestedAt: true, readyAt: true, expiresAt: true },
    });
    const exports = rows.map(({ id, done, parts, requestedAt, readyAt, expiresAt }): ExportLine => {
      const over = expiresAt !== null && expiresAt <= toInstantColumn(at);
      const state = readyAt === null ? "making" : over ? "over" : "ready";
      const until = expiresAt && fromInstantColumn(expiresAt);
      return { id, state, done, parts, requestedAt: fromInstantColumn(requestedAt), expiresAt: until };
    });
    const { catalogue, desk } = opened.value;
    return { ok: true as const, value: { terms: desk.ownData, exports, documents: documentTitles(catalogue) } };
  });
}

export type DeletionState = "waiting" | "withdrawn" | "done" | "refused";
export type DeletionLine = {
  readonly id: string;
  readonly number: string;
  readonly state: DeletionState;
  readonly requestedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | null;
  readonly answer: string | null;
};

export type DeletionPage = Pick<MemberDesk, "kept" | "removed"> & {
  readonly shown: string;
  readonly requests: readonly DeletionLine[];
  readonly documents: Readonly<Record<string, string>>;
};

const states: readonly DeletionState[] = ["waiting", "withdrawn", "done", "refused"];

/** What is kept and for how long, what is removed and when, and the requests so far. */
export async function deletionPage(actor: PortalActor, at: Temporal.Instant): Promise<Decision<DeletionPage>> {
  const { memberId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ deletion }) => deletion.permission, at);
    if (!opened.ok) return opened;
    const { catalogue, desk } = opened.value;
    const rows = await tx.deletionRequest.findMany({
      where: { memberId },
      orderBy: [{ requestedAt: "desc" }, { id: "asc" }],
      take: 20,
    });
    const requests = rows.map(
      (row): DeletionLine => ({
        id: row.id,
        number: row.number,
        state: states.find((one) => one === row.status) ?? "waiting",
        requestedAt: fromInstantColumn(row.requestedAt),
        closedAt: row.closedAt && fromInstantColumn(row.closedAt),
        answer: row.answer,
      }),
    );
    const { kept, removed } = desk;
    const shown = sha256(canonicalJson({ kept, removed }));
    return { ok: true as const, value: { kept, removed, shown, requests, documents: documentTitles(catalogue) } };
  });
}
