import "server-only";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { findOption } from "@/lib/domain/catalogue/catalogue";
import { type ContractEvent, type ContractEventType, contractEventSchema } from "@/lib/domain/contracts/events";
import type { Localized } from "@/lib/domain/localized";
import type { OwnContract } from "./own-contract";

/** Who did it, as far as the reader may know: a user ID sees that another login did it, not which. */
export type HistoryActor =
  | { readonly kind: "holder" | "admin" | "user"; readonly loginId: string | null; readonly isReader: boolean }
  | { readonly kind: "staff" | "system" };

export type HistoryEntry = {
  readonly key: string;
  readonly at: Temporal.Instant;
  readonly type: ContractEventType;
  readonly subject: { readonly option: Localized | null; readonly accountId: string | null; readonly detail: string | null };
  readonly actor: HistoryActor;
  readonly procedureId: string | null;
};

export type HistoryPage = { readonly entries: readonly HistoryEntry[]; readonly page: number; readonly pages: number };

export const historyPageSize = 20;

/** What happened to a contract, newest first. A user ID sees what concerns the contract or itself, not other account IDs. */
export async function contractHistory(tx: Tx, contract: OwnContract, wanted: number): Promise<HistoryPage> {
  const { id: contractId, memberId } = contract.row;
  const rows = await tx.contractEvent.findMany({
    where: { contractId, memberId },
    orderBy: { seq: "desc" },
    select: { seq: true, data: true, actor: true, procedure: { select: { id: true, accountId: true } } },
  });
  const logins = await loginNames(tx, memberId);
  const entries = rows.flatMap((row): HistoryEntry[] => {
    const event = contractEventSchema.parse(row.data);
    if (
      contract.actor.role === "user" &&
      "accountId" in event &&
      event.accountId !== undefined &&
      event.accountId !== contract.loginId
    )
      return [];
    const procedure =
      row.procedure && (contract.actor.role !== "user" || row.procedure.accountId === contract.actor.accountId)
        ? row.procedure.id
        : null;
    return [
      {
        key: String(row.seq),
        at: Temporal.Instant.from(event.at),
        type: event.type,
        subject: subjectOf(event, contract),
        actor: actorOf(row.actor, contract, logins),
        procedureId: procedure,
      },
    ];
  });
  const pages = Math.max(1, Math.ceil(entries.length / historyPageSize));
  const page = Math.min(Math.max(1, wanted), pages);
  return { entries: entries.slice((page - 1) * historyPageSize, page * historyPageSize), page, pages };
}

async function loginNames(tx: Tx, memberId: string): Promise<ReadonlyMap<string, string>> {
  const grants = await tx.accountGrant.findMany({
    where: { memberId },
    select: { accountId: true, account: { select: { loginId: true } } },
  });
  return new Map(grants.map((grant) => [grant.accountId, grant.account.loginId]));
}

function subjectOf(event: ContractEvent, { product }: OwnContract): HistoryEntry["subject"] {
  const option = "option" in event ? (findOption(product, event.option)?.name ?? null) : null;
  const accountId = "accountId" in event ? (event.accountId ?? null) : null;
  return { option, accountId, detail: detailOf(event) };
}

/** The event's own choice as a code that the page has words for. */
function detailOf(event: ContractEvent): string | null {
  switch (event.type) {
    case "register-account-id":
    case "set-role":
      return event.role ?? null;
    case "set-mail":
      return event.kind;
    case "set-web-space":
    case "set-storage":
      return event.on ? "on" : "off";
    default:
      return null;
  }
}

function actorOf(stored: unknown, { actor }: OwnContract, logins: ReadonlyMap<string, string>): HistoryActor {
  const { kind, role, accountId } = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  if (kind !== "account") return { kind: kind === "staff" ? "staff" : "system" };
  const isReader = accountId === actor.accountId;
  const known = role === "holder" || role === "admin" ? role : "user";
  const loginId = isReader || actor.role !== "user" ? (logins.get(String(accountId)) ?? null) : null;
  return { kind: known, loginId, isReader };
}
