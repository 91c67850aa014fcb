import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { ContractWord } from "@/lib/domain/contracts/contract";
import { contractWordOn } from "@/lib/domain/contracts/contract-word";
import type { Localized } from "@/lib/domain/localized";

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
  readonly startsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly options: readonly HeldOption[];
};

const asWritten = (code: string): Localized => ({ ja: code, en: code });

/** A member's contracts with the options that are held on a day; names come from the catalogue in force on it. */
export async function memberContracts(tx: Tx, memberId: string, today: Temporal.PlainDate): Promise<MemberContract[]> {
  const { catalogue } = await catalogueInForce(tx, today);
  const rows = await tx.contract.findMany({
    where: { memberId },
    include: {
      contractOptions: { orderBy: [{ optionCode: "asc" }, { heldBy: "asc" }, { instance: "asc" }] },
      contractEvents: { where: { type: "request-cancellation" }, orderBy: { seq: "desc" }, take: 1, select: { at: true } },
    },
    orderBy: { number: "asc" },
  });
  return rows.map((row) => {
    const product = catalogue.products.find((one) => one.code === row.productCode);
    const brand = catalogue.operator.brands.list.find((one) => one.code === row.brand);
    const startsOn = row.startsOn ? fromDateColumn(row.startsOn) : null;
    const endsOn = row.endsOn ? fromDateColumn(row.endsOn) : null;
    const requested = row.contractEvents[0]?.at;
    const cancelledOn = requested ? dateInJapan(fromInstantColumn(requested)) : null;
    const options = row.contractOptions.map((option) => ({
      id: option.id,
      name: product?.options.find((one) => one.code === option.optionCode)?.name ?? asWritten(option.optionCode),
      heldBy: option.heldBy,
      startsOn: fromDateColumn(option.startsOn),
      endsOn: option.endsOn ? fromDateColumn(option.endsOn) : null,
    }));
    return {
      id: row.id,
      number: row.number,
      customerNumber: row.customerNumber,
      brand: brand?.name ?? asWritten(row.brand),
      product: product?.name ?? asWritten(row.productCode),
      plan: product?.plan ?? null,
      state: contractWordOn({ startsOn, cancelledOn, endsOn }, today),
      receivedOn: fromDateColumn(row.receivedOn),
      startsOn,
      endsOn,
      options: options.filter(({ endsOn: last }) => !last || last.since(today).sign >= 0),
    };
  });
}
