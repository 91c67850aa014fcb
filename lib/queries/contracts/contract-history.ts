import "server-only";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { findOption } from "@/lib/domain/catalogue/catalogue";
import { type ContractEvent, type ContractEventType, contractEventSchema } from "@/lib/domain/contracts/events";
import type { Localized } from "@/lib/domain/localized";
import { type Yen, yen } from "@/lib/domain/yen";
import { isSeen, may, type OwnContract } from "./own-contract";

/** Who did it, as far as the reader may know: a user ID sees that another login did it, not which. */
export type HistoryActor =
  | { readonly kind: "holder" | "admin" | "user"; readonly loginId: string | null; readonly isReader: boolean }
  | { readonly kind: "staff" | "system" };

/** The event's own choice: a code that the page has words for, a number, or an amount. */
export type HistoryDetail =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "yen"; readonly yen: Yen };

export type HistoryEntry = {
  readonly key: string;
  readonly at: Temporal.Instant;
  readonly type: ContractEventType;
  readonly subject: {
    readonly option: Localized | null;
    readonly accountId: string | null;
    readonly detail: HistoryDetail | null;
  };
  readonly actor: HistoryActor;
  readonly procedureId: string | null;
};

export type HistoryPage = { readonly entries: readonly HistoryEntry[]; readonly page: number; readonly pages: number };

export const historyPageSize = 20;

const ofMoney: ReadonlySet<ContractEventType> = new Set(["pay", "leave-unpaid", "change-payment-method", "surcharge"]);

/** A user ID sees what concerns the contract or itself, not other account IDs; payments only who may see the statements. */
function isForReader(event: ContractEvent, contract: OwnContract): boolean {
  if (ofMoney.has(event.type)) return may(contract, "statements.view");
  const owner = "accountId" in event ? event.accountId : undefined;
  return isSeen(contract, owner ?? null);
}

/** What happened to a contract, newest first, as far as the reader may know it. */
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
    if (!isForReader(event, contract)) return [];
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
  const code = "option" in event ? event.option : undefined;
  const option = code === undefined ? null : (findOption(product, code)?.name ?? null);
  const accountId = "accountId" in event ? (event.accountId ?? null) : null;
  return { option, accountId, detail: detailOf(event) };
}

function detailOf(event: ContractEvent): HistoryDetail | null {
  switch (event.type) {
    case "register-account-id":
    case "set-role":
      return event.role === undefined ? null : { kind: "code", code: event.role };
    case "set-mail":
      return { kind: "code", code: event.kind };
    case "set-web-space":
    case "set-storage":
      return { kind: "code", code: event.on ? "on" : "off" };
    case "change-quantity":
      return { kind: "count", count: event.quantity };
    case "change-payment-method":
      return { kind: "code", code: event.to };
    case "pay":
      return event.amount === undefined ? null : { kind: "yen", yen: yen(event.amount) };
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
