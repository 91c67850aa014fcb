import type { Temporal } from "temporal-polyfill";
import type { Catalogue } from "../catalogue/catalogue";
import type { PaperTerms } from "../catalogue/paper-terms";
import type { Applying } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse, type Term, termOf } from "../decision";
import { type Localized, nameFacts } from "../localized";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";
import { guidesFor } from "./own-papers";

/** A request that is not sent yet. `id` is its procedure's. */
export type WaitingGuides = {
  readonly id: string;
  readonly number: string;
  readonly requestedOn: string;
  readonly guides: readonly string[];
};

/** What is known about guides on paper: what the contract waits for, and whether there is an address to send to. */
export type KnownGuides = { readonly waiting: readonly WaitingGuides[]; readonly hasAddress: boolean };

type GuideName = { readonly code: string; readonly name: Localized };
type Head = {
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly guides: readonly GuideName[];
};

export type GuidePreview = Head & { readonly action: "request-guides"; readonly terms: readonly Term[] };
export type GuideWithdrawal = Head & {
  readonly action: "withdraw-guides";
  readonly number: string;
  readonly terms: readonly Term[];
};

/** What a request for guides on paper will mean: sent to the registered address, free, and of each guide one at a time (FB-28). */
export function previewGuides(
  state: ContractState,
  catalogue: Catalogue,
  asked: Asked,
  codes: readonly string[],
  known: KnownGuides,
): Decision<GuidePreview> {
  const ready = readyFor(state, catalogue, asked);
  if (!ready.ok) return ready;
  const { applying, terms } = ready.value;
  const offered = guidesFor(catalogue.operator, applying.product, state, applying.on);
  const guides: GuideName[] = [];
  for (const code of codes) {
    const guide = offered.find((one) => one.code === code);
    if (!guide) return refuse("guide-not-offered", terms, { guide: code });
    const running = known.waiting.find((one) => one.guides.includes(code));
    if (running) return refuse("guide-requested", terms.once, { ...nameFacts("name", guide.name), ...aboutRequest(running) });
    guides.push({ code, name: guide.name });
  }
  if (!known.hasAddress) return refuse("address-missing", terms);
  return decide({ action: "request-guides", ...headOf(state, applying), guides, terms: [termOf(terms), termOf(terms.once)] });
}

/** Taking a request back, while it is not sent: all of its guides. */
export function previewGuideWithdrawal(
  state: ContractState,
  catalogue: Catalogue,
  asked: Asked,
  request: string,
  known: KnownGuides,
): Decision<GuideWithdrawal> {
  const ready = readyFor(state, catalogue, asked);
  if (!ready.ok) return ready;
  const { applying, terms } = ready.value;
  const waiting = known.waiting.find((one) => one.id === request);
  if (!waiting) return refuse("guide-request-closed", terms.once);
  const guides = waiting.guides.map((code) => ({ code, name: nameOf(terms, code) }));
  return decide({
    action: "withdraw-guides",
    ...headOf(state, applying),
    guides,
    number: waiting.number,
    terms: [termOf(terms.once)],
  });
}

type Ready = { readonly applying: Applying; readonly terms: PaperTerms["guides"] };

function readyFor(state: ContractState, catalogue: Catalogue, asked: Asked): Decision<Ready> {
  const applying = applyingFor(state, catalogue, asked);
  if (!applying.ok) return applying;
  const terms = catalogue.operator.papers?.guides;
  if (!terms) return refuse("guide-not-offered", null, { guide: "" });
  const may = allowedTo(asked, terms.permission, applying.value);
  return may.ok ? decide({ applying: applying.value, terms }) : may;
}

const headOf = ({ contract, product }: ContractState, { on }: Applying) => ({ contract, product, receivedOn: on });
const aboutRequest = ({ number, requestedOn }: WaitingGuides) => ({ number, requestedOn });

/** A guide that the catalogue no longer has is still known by its code. */
export function nameOf({ list }: PaperTerms["guides"], code: string): Localized {
  return list.find((guide) => guide.code === code)?.name ?? { ja: code, en: code };
}
