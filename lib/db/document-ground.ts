import "server-only";

import { type Catalogue, getProduct } from "@/lib/domain/catalogue/catalogue";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Product } from "@/lib/domain/catalogue/product";
import { catalogueOn } from "@/lib/domain/catalogue/terms-by-day";
import { type ConsumerRight, consumerRightOf } from "@/lib/domain/contracts/consumer-right";
import type { ContractState } from "@/lib/domain/contracts/contract";
import type { Localized } from "@/lib/domain/localized";
import type { LoadedContract } from "./contract-log";

/** What a contract document is made of: the contract, and its product by the version under which it was concluded. */
export type DocumentGround = {
  readonly state: ContractState;
  readonly product: Product;
  readonly catalogue: Catalogue;
  readonly brand: Localized;
  readonly number: string;
  /** As far as the reader may know it. */
  readonly customerNumber: string | null;
  /** Null for a login that is told nobody's name. */
  readonly member: string | null;
  readonly right: ConsumerRight | null;
};

type Reader = Pick<DocumentGround, "customerNumber" | "member">;

export function documentGroundOf({ row, state, terms, memberKind }: LoadedContract, reader: Reader): DocumentGround {
  const catalogue = catalogueOn(terms, state.receivedOn);
  const product = getProduct(catalogue, state.product, state.plan);
  const right = consumerRightOf(state, product, memberKind);
  return {
    ...reader,
    state,
    product,
    catalogue,
    brand: contactPoint(catalogue.operator, row.brand).name,
    number: row.number,
    right: right.ok ? right.value : null,
  };
}
