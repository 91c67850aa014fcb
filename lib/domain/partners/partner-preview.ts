import type { Temporal } from "temporal-polyfill";
import type { PartnerTerms } from "../catalogue/partner";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { Applying } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse, type Term, termOf } from "../decision";
import { type Localized, nameFacts } from "../localized";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";
import { findPartner } from "./partners-for";

type Application = Extract<PartnerTerms["application"], { kind: "through-portal" }>;

/** The applications that run, by the partner's code: since when. */
export type RunningApplications = Readonly<Record<string, Temporal.PlainDate>>;

export type PartnerPreview = {
  readonly action: "apply-partner" | "cancel-partner";
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly partner: string;
  readonly name: Localized;
  readonly provider: Localized;
  readonly appliedOn: Temporal.PlainDate | null;
  /** What it means, in the catalogue's own words. */
  readonly meaning: readonly Localized[];
  readonly terms: readonly Term[];
};

export type PartnerRequest = Asked & {
  readonly partner: string;
  readonly running: RunningApplications;
  /** Number and password were given once more in this session (FB-07). */
  readonly secondLogin: boolean;
};

/** What applying for a partner's service will mean. It costs nothing here: the partner makes its own contract, and charges (FB-05). */
export function previewApplyPartner(state: ContractState, byDay: TermsByDay, request: PartnerRequest): Decision<PartnerPreview> {
  const ground = groundOf(state, byDay, request);
  if (!ground.ok) return ground;
  const { applying, terms, application } = ground.value;
  const appliedOn = request.running[terms.code];
  if (appliedOn) return refuse("partner-applied", application, { ...nameFacts("name", terms.name), on: appliedOn.toString() });
  if (state.cancellation)
    return refuse("contract-cancelling", application.lineEnds, { endsOn: state.cancellation.endsOn.toString() });
  return decide({
    ...commonOf(state, applying, terms),
    action: "apply-partner",
    appliedOn: null,
    meaning: application.applying,
    terms: [application, terms.charged, terms.shares, application.lineEnds].map(termOf),
  });
}

/** What cancelling it will mean. Possible until the line has ended: then the way is the partner's own. */
export function previewCancelPartner(state: ContractState, byDay: TermsByDay, request: PartnerRequest): Decision<PartnerPreview> {
  const ground = groundOf(state, byDay, request);
  if (!ground.ok) return ground;
  const { applying, terms, application } = ground.value;
  const appliedOn = request.running[terms.code];
  if (!appliedOn) return refuse("partner-not-applied", application, nameFacts("name", terms.name));
  return decide({
    ...commonOf(state, applying, terms),
    action: "cancel-partner",
    appliedOn,
    meaning: application.cancelling,
    terms: [application, terms.charged, application.undo].map(termOf),
  });
}

/** Whether the partner's page may be opened now: an application first, where the service has one. */
export function decideOpening(state: ContractState, byDay: TermsByDay, request: PartnerRequest): Decision<PartnerTerms> {
  const reach = reachOf(state, byDay, request);
  if (!reach.ok) return reach;
  const { terms } = reach.value;
  if (terms.application.kind === "through-portal" && !request.running[terms.code])
    return refuse("partner-not-applied", terms.application, nameFacts("name", terms.name));
  return decide(terms);
}

type Reach = { readonly applying: Applying; readonly terms: PartnerTerms };

/** The right comes first, then the second login: whoever may not is not asked for a password in vain. */
function reachOf(state: ContractState, byDay: TermsByDay, request: PartnerRequest): Decision<Reach> {
  const applying = applyingFor(state, byDay, request);
  if (!applying.ok) return applying;
  const { catalogue, product } = applying.value;
  const terms = findPartner(catalogue, product.code, request.partner);
  if (!terms) return refuse("partner-unknown", null, { partner: request.partner });
  const may = allowedTo(request, terms.permission, applying.value);
  if (!may.ok) return may;
  if (!request.secondLogin) return refuse("second-login-needed", terms.gate, nameFacts("name", terms.name));
  return decide({ applying: applying.value, terms });
}

function groundOf(
  state: ContractState,
  byDay: TermsByDay,
  request: PartnerRequest,
): Decision<Reach & { readonly application: Application }> {
  const reach = reachOf(state, byDay, request);
  if (!reach.ok) return reach;
  const { application } = reach.value.terms;
  if (application.kind === "none") return refuse("partner-unknown", application, { partner: request.partner });
  return decide({ ...reach.value, application });
}

const commonOf = (state: ContractState, { on }: Applying, { code, name, provider }: PartnerTerms) => ({
  contract: state.contract,
  product: state.product,
  receivedOn: on,
  partner: code,
  name,
  provider,
});
