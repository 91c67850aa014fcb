import "server-only";
import { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan, isBefore } from "@/lib/domain/calendar";
import { type Reason, type Term, termOf } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { daysLeft } from "@/lib/domain/ordering/endings";
import { optionDeadlines } from "@/lib/domain/ordering/option-deadlines";
import { isOrderedHere } from "@/lib/domain/ordering/option-standing";
import type { AccountActor } from "@/lib/domain/permission";
import type { Yen } from "@/lib/domain/yen";
import { registeredIds } from "../account-ids/registered-ids";
import { rightView } from "../contracts/find-ending";
import { applyingTo, isSeen, loadOwnContracts, may, type OwnContract } from "../contracts/own-contract";

type Dated =
  | {
      readonly type: "option-fee";
      readonly key: string;
      readonly contractId: string;
      readonly option: string;
      readonly name: Localized;
      readonly accountId: string | null;
      readonly on: Temporal.PlainDate;
      readonly kind: "waiver" | "month";
      readonly nextMonth: Temporal.PlainYearMonth;
      /** With tax: what that month costs more if nothing is done. */
      readonly cost: Yen;
      readonly reasons: readonly Reason[];
      /** Whether it is ended in the portal; else by telephone. */
      readonly sold: boolean;
    }
  | {
      readonly type: "last-use";
      readonly key: string;
      readonly contractId: string;
      readonly name: Localized;
      readonly on: Temporal.PlainDate;
      readonly reasons: readonly Reason[];
    }
  | {
      readonly type: "consumer-right";
      readonly key: string;
      readonly contractId: string;
      readonly name: Localized;
      readonly on: Temporal.PlainDate;
      readonly terms: readonly Term[];
    }
  | {
      readonly type: "first-login";
      readonly key: string;
      readonly accountId: string;
      readonly on: Temporal.PlainDate;
      readonly terms: readonly Term[];
    };

/** With the days that are left: on the day itself none. */
export type Deadline = Dated & { readonly daysLeft: number };

/** The dates after which something can't be had or undone any more, nearest first (FB-10, 16, 20, 38, JP-17). */
export async function listDeadlines(actor: AccountActor, at: Temporal.Instant): Promise<Deadline[]> {
  const today = dateInJapan(at);
  return asMember(actor, async (tx) => {
    const all: Dated[] = [];
    for (const contract of await loadOwnContracts(tx, actor, today)) {
      const ids = await registeredIds(tx, contract, at);
      all.push(...firstDays(contract), ...feeDeadlines(contract), ...lastDaysOfUse(contract));
      for (const { accountId, activationUntil, state } of ids) {
        if (state !== "first-login" || activationUntil === null) continue;
        all.push({
          type: "first-login",
          key: `first-login ${accountId}`,
          accountId,
          on: dateInJapan(activationUntil),
          terms: [termOf(contract.catalogue.operator.identity.activationCode)],
        });
      }
    }
    const ahead = all.filter((one) => !isBefore(one.on, today)).sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
    return ahead.map((one) => ({ ...one, daysLeft: daysLeft(today, one.on) }));
  });
}

/** The last of the days in which a consumer ends a new contract freely (JP-17), for the login whose act that is. */
function firstDays(contract: OwnContract): Dated[] {
  const right = rightView(contract);
  if (!right?.open || !right.may) return [];
  const { row, product } = contract;
  const key = `consumer-right ${row.id}`;
  return [{ type: "consumer-right", key, contractId: row.id, name: product.name, on: right.lastDayOn, terms: [right.term] }];
}

/** The fees that ending an option still avoids, as far as this login may end it. */
function feeDeadlines(contract: OwnContract): Dated[] {
  return optionDeadlines(contract.state, applyingTo(contract)).flatMap(({ instance, terms, ...deadline }): Dated[] => {
    const { key, option, accountId } = instance;
    if (!may(contract, terms.permissions.cancel, accountId)) return [];
    const what = { key, contractId: contract.row.id, option, accountId, name: terms.name, sold: isOrderedHere(terms) };
    return [{ type: "option-fee", ...what, ...deadline }];
  });
}

/** What has been ended and may still be used for some days; the contract itself first. */
function lastDaysOfUse(contract: OwnContract): Dated[] {
  const { state, product, row } = contract;
  const own = state.cancellation;
  if (own)
    return [{ type: "last-use", key: row.id, contractId: row.id, name: product.name, on: own.endsOn, reasons: own.reasons }];
  return state.options.flatMap((one): Dated[] => {
    const name = product.options.find((option) => option.code === one.option)?.name;
    if (!name || !isSeen(contract, one.accountId) || one.cancelledOn === null || one.useEndsOn === null) return [];
    return [{ type: "last-use", key: one.key, contractId: row.id, name, on: one.useEndsOn, reasons: one.endReasons }];
  });
}
