import { Temporal } from "temporal-polyfill";
import { findOption } from "../catalogue/catalogue";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse, type Term, termOf } from "../decision";
import { type Localized, nameFacts } from "../localized";
import { claimCover } from "../ordering/claim-cover";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";

export type ClaimPreview = {
  readonly action: "claim";
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly option: string;
  readonly name: Localized;
  readonly damagedOn: Temporal.PlainDate;
  readonly coveredFrom: Temporal.PlainDate;
  readonly term: Term;
};

export type ClaimRequest = Asked & { readonly option: string; readonly damagedOn: string };

/** What a claim on a warranty will mean: whether the day of the damage is covered is decided now, the rest by staff (FB-20). */
export function previewClaim(state: ContractState, byDay: TermsByDay, request: ClaimRequest): Decision<ClaimPreview> {
  const applying = applyingFor(state, byDay, request);
  if (!applying.ok) return applying;
  const { product, on } = applying.value;
  const terms = findOption(product, request.option);
  if (!terms?.claims) return refuse("unknown-option", null, { option: request.option });
  const may = allowedTo(request, terms.claims.permission, applying.value);
  if (!may.ok) return may;
  const cover = claimCover(state, terms, on);
  if (!cover.ok) return cover;
  const damagedOn = Temporal.PlainDate.from(request.damagedOn);
  const { from, until } = cover.value;
  if (Temporal.PlainDate.compare(damagedOn, from) < 0 || Temporal.PlainDate.compare(damagedOn, until) > 0)
    return refuse("claim-day-not-covered", terms.claims, {
      ...nameFacts("name", terms.name),
      damagedOn: damagedOn.toString(),
      from: from.toString(),
      until: until.toString(),
    });
  return decide({
    action: "claim",
    contract: state.contract,
    product: state.product,
    receivedOn: on,
    option: terms.code,
    name: terms.name,
    damagedOn,
    coveredFrom: from,
    term: termOf(terms.claims),
  });
}
