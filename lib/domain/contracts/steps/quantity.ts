import { lineItem } from "../../billing/items";
import { findOption } from "../../catalogue/catalogue";
import type { OptionTerms } from "../../catalogue/option";
import type { Product } from "../../catalogue/product";
import { decide, refuse, type Term } from "../../decision";
import { nameFacts } from "../../localized";
import { billAddition } from "../additions";
import type { Applying, Step } from "../applying";
import type { ContractState, QuantityStep } from "../contract";
import { heldInstance, replaceInstance } from "../option-instances";
import { refuseWhileEnding } from "../option-rules";
import { changeQuantity, checkQuantity } from "../quantities";
import { receiptOf } from "../receipt";

/** What has a number: the contract itself, or an option that it holds. */
type Numbered = {
  readonly key: string;
  readonly terms: Pick<Product | OptionTerms, "name" | "quantity" | "charges" | "start">;
  readonly steps: readonly QuantityStep[];
  readonly since: ContractState["startsOn"];
  /** Refuses a number where there is none to choose. */
  readonly term: Term;
  readonly withSteps: (steps: readonly QuantityStep[]) => ContractState;
};

/** Changes the contract's number of licences or users. */
export function changeContractQuantity(state: ContractState, quantity: number, applying: Applying): Step {
  const { product } = applying;
  const numbered: Numbered = {
    key: lineItem,
    terms: product,
    steps: state.quantity,
    since: state.startsOn,
    term: product.start,
    withSteps: (steps) => ({ ...state, quantity: steps }),
  };
  return change(state, numbered, quantity, applying);
}

/** Changes how many users a held option has. */
export function changeOptionQuantity(state: ContractState, option: string, quantity: number, applying: Applying): Step {
  const terms = findOption(applying.product, option);
  if (!terms) return refuse("unknown-option", null, { option });
  const held = heldInstance(state, terms.code, null);
  if (!held) return refuse("not-held", terms.heldBy, { option: terms.code, ...nameFacts("name", terms.name) });
  const numbered: Numbered = {
    key: held.key,
    terms,
    steps: held.quantity,
    since: held.startsOn,
    term: terms.heldBy,
    withSteps: (steps) => replaceInstance(state, { ...held, quantity: steps }),
  };
  return change(state, numbered, quantity, applying);
}

/** More is an addition, refused while the end is decided or asked for; fewer costs and gives back nothing. */
function change(state: ContractState, numbered: Numbered, to: number, applying: Applying): Step {
  const { key, steps, since, term } = numbered;
  const { name, quantity: terms, charges, start } = numbered.terms;
  const named = nameFacts("name", name);
  const checked = checkQuantity(terms, to, { name, term });
  if (!checked.ok) return checked;
  if (!terms) return refuse("quantity-not-offered", term, named);
  const receipt = receiptOf(applying);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  const { product } = applying;
  const changing = { terms, steps, to, receivedOn, since, charges, name };
  const changed = changeQuantity(state, changing, { ...applying, product: { ...product, start } });
  if (!changed.ok) return changed;
  const { fromQuantity, toQuantity, startsOn } = changed.value;
  const after = numbered.withSteps(changed.value.steps);
  if (toQuantity <= fromQuantity) return decide(after);
  const ending = refuseWhileEnding(state, product.cancellation.whilePending, named);
  return ending ?? billAddition(after, { item: key, fromQuantity, toQuantity, startsOn, receivedOn }, applying);
}
