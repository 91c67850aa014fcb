import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type Catalogue, getProduct } from "@/lib/domain/catalogue/catalogue";
import type { Product } from "@/lib/domain/catalogue/product";
import { isInUse } from "@/lib/domain/member-information/decide-leaving";
import { fromDateColumn } from "./dates";
import type { Tx } from "./scope";

export type HeldContractRow = {
  readonly id: string;
  readonly number: string;
  readonly brand: string;
  readonly product: Product;
  readonly endsOn: Temporal.PlainDate | null;
};

/** All contracts of a member with their products, oldest first, those that are over included. */
export async function contractsOfMember(tx: Tx, memberId: string, catalogue: Catalogue): Promise<HeldContractRow[]> {
  const rows = await tx.contract.findMany({
    where: { memberId },
    orderBy: { createdAt: "asc" },
    select: { id: true, number: true, brand: true, productCode: true, planCode: true, endsOn: true },
  });
  return rows.map(({ productCode, planCode, endsOn, ...row }) => ({
    ...row,
    product: getProduct(catalogue, productCode, planCode),
    endsOn: endsOn && fromDateColumn(endsOn),
  }));
}

/** Those whose last day is not over yet. */
export async function contractsInUse(
  tx: Tx,
  memberId: string,
  catalogue: Catalogue,
  today: Temporal.PlainDate,
): Promise<HeldContractRow[]> {
  return (await contractsOfMember(tx, memberId, catalogue)).filter((one) => isInUse(one, today));
}
