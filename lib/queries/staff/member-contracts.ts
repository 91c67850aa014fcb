import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type LoadedContract, loadContract } from "@/lib/db/contract-log";
import type { Tx } from "@/lib/db/scope";
import { findOption, findProduct } from "@/lib/domain/catalogue/catalogue";
import { wordOn } from "@/lib/domain/contracts/applying";
import type { ContractWord } from "@/lib/domain/contracts/contract";
import type { Localized } from "@/lib/domain/localized";
import { currentInstance } from "@/lib/domain/ordering/option-standing";

export type HeldOption = {
  readonly id: string;
  readonly name: Localized;
  readonly heldBy: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
};

export type MemberContract = {
  readonly id: string;
  readonly number: string;
  readonly customerNumber: string | null;
  readonly brand: Localized;
  readonly product: Localized;
  readonly plan: Localized | null;
  readonly state: ContractWord;
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
  /** Its cancellation is taken by telephone, and no end is settled yet. */
  readonly endedByPhone: boolean;
  readonly options: readonly HeldOption[];
};

const asWritten = (code: string): Localized => ({ ja: code, en: code });

/** A member's contracts with the options that are held on a day; names come from the catalogue in force on it. */
export async function memberContracts(tx: Tx, memberId: string, today: Temporal.PlainDate): Promise<MemberContract[]> {
  const rows = await tx.contract.findMany({ where: { memberId }, select: { id: true }, orderBy: { number: "asc" } });
  const contracts: MemberContract[] = [];
  for (const { id } of rows) {
    const loaded = await loadContract(tx, { memberId, contractId: id }, today);
    if (loaded) contracts.push(lineOf(loaded, today));
  }
  return contracts;
}

function lineOf({ row, state, catalogue }: LoadedContract, today: Temporal.PlainDate): MemberContract {
  const product = findProduct(catalogue, row.productCode, row.planCode);
  const brand = catalogue.operator.brands.list.find((one) => one.code === row.brand);
  const held = state.options.filter((one) => currentInstance(state, one.option, one.accountId, today) === one);
  const options = held.map(({ key, option, accountId, startsOn, endsOn }) => ({
    id: key,
    name: (product && findOption(product, option)?.name) ?? asWritten(option),
    heldBy: accountId ?? "",
    startsOn,
    endsOn,
  }));
  return {
    id: row.id,
    number: row.number,
    customerNumber: row.customerNumber,
    brand: brand?.name ?? asWritten(row.brand),
    product: product?.name ?? asWritten(row.productCode),
    plan: product?.plan ?? null,
    state: wordOn(state, today),
    receivedOn: state.receivedOn,
    startsOn: state.startsOn,
    endsOn: state.cancellation?.endsOn ?? null,
    endedByPhone: product?.cancellation.route === "telephone" && state.cancellation === null,
    options,
  };
}
