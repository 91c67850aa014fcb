import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "../calendar";
import type { Catalogue } from "../catalogue/catalogue";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse, type Term, termOf } from "../decision";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";

/** The row of a permission table that lets a login change what the member is sent. */
const permission = "contract.change";

export type ConsentPreview = {
  readonly action: "set-campaign-consent";
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly from: boolean;
  readonly to: boolean;
  /** Where it would go; null: nothing is sent until an address is registered. */
  readonly hasAddress: boolean;
  readonly term: Term;
};

export type ConsentRequest = Asked & { readonly on: boolean; readonly given: boolean; readonly hasAddress: boolean };

/** What agreeing to campaign mail, or taking it back, will mean (JP-16). Without a word of the member nothing is agreed. */
export function previewConsent(state: ContractState, catalogue: Catalogue, request: ConsentRequest): Decision<ConsentPreview> {
  const applying = applyingFor(state, catalogue, request);
  if (!applying.ok) return applying;
  const may = allowedTo(request, permission, applying.value);
  if (!may.ok) return may;
  const { campaigns } = catalogue.operator;
  if (!campaigns || request.given === request.on) return refuse("nothing-to-change", campaigns ?? null);
  return decide({
    action: "set-campaign-consent",
    contract: state.contract,
    product: state.product,
    receivedOn: dateInJapan(request.at),
    from: request.given,
    to: request.on,
    hasAddress: request.hasAddress,
    term: termOf(campaigns),
  });
}
