import { explainFirstFee } from "../../billing/charge-reasons";
import { firstFeeDay, monthlyChargeOf } from "../../billing/periods";
import { decide, explain, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import type { EventOf } from "../events";
import { addOption } from "./options";

/** A new contract: it opens on the day of receipt until staff provide on another, and its options are bought with it. */
export function applyOrder(event: EventOf<"order">, applying: Applying): Step {
  const { product } = applying;
  const brand = event.brand ?? product.brands.only[0] ?? null;
  if (brand === null || !product.brands.only.includes(brand)) {
    return refuse("brand-not-served", product.brands, { ...nameFacts("name", product.name), brand: brand ?? "" });
  }
  const options = event.options ?? [];
  const start = decide<ContractState>(newContract(event.contract, brand, applying));
  return options.reduce<Step>(
    (step, option) => (step.ok ? addOption(step.value, { option, accountId: null }, applying) : step),
    start,
  );
}

function newContract(contract: string, brand: string, { product, on }: Applying): ContractState {
  const line = monthlyChargeOf(product.charges);
  const started = explain("starts-on-receipt", [product.start], {
    receivedOn: on.toString(),
    startsOn: on.toString(),
    ...nameFacts("name", product.name),
  });
  return {
    contract,
    product: product.code,
    brand,
    receivedOn: on,
    startsOn: on,
    billedFrom: line ? firstFeeDay(line.first, on) : on,
    minimumTermEndsOn: null,
    termEndsOn: null,
    provided: false,
    cancellation: null,
    options: [],
    accounts: [],
    usedAccountIds: [],
    startReasons: line ? [started, explainFirstFee(line.first, on)] : [started],
  };
}
