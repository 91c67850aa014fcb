import type { Charge } from "../billing/charge";
import type { TaxTerms } from "../catalogue/tax-terms";
import { amountsClaimed } from "./amounts";
import type { ClosedDays } from "./business-days";
import { lastOfMonth, readMonth, textOfDay } from "./days";
import { type Disagreement, recompute } from "./recompute";

/** What an invoice is reckoned by besides itself: the operator's rates, rounding and closed days. */
export type InvoiceTerms = Pick<TaxTerms, "rates"> & {
  readonly rounding: TaxTerms["once"]["rounding"];
  readonly closedDays: ClosedDays;
};

/** Late interest, surcharges and early-termination amounts are outside the tax (JP-04). */
const outsideTax: readonly Charge["code"][] = ["late-interest", "surcharge", "early-termination"];

/** Everything that a line says, reckoned again; nothing is wrong with it where this is empty. */
export function recomputeLine(line: Charge, terms: InvoiceTerms): Disagreement[] {
  return [...amount(line), ...taxRate(line, terms), ...period(line), ...reasons(line, terms.closedDays)];
}

function amount(line: Charge): Disagreement[] {
  const claimed = line.amount.toString();
  const amounts = amountsClaimed(line);
  const wrong = amounts.filter((yen) => yen !== line.amount).map((yen) => yen?.toString() ?? "whole yen");
  if (amounts.length === 0) wrong.push("a reason with the amount");
  return wrong.map((recomputed) => ({ fact: "amount", claimed, recomputed }));
}

/** The rate in force on the last day that the line pays for. */
function taxRate({ code, to, taxRate }: Charge, { rates }: InvoiceTerms): Disagreement[] {
  const on = to.toString();
  const inForce = rates
    .filter((rate) => rate.from <= on)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  const allowed = outsideTax.includes(code) ? [null] : [inForce?.standard, inForce?.reduced ?? inForce?.standard, null];
  return allowed.includes(taxRate) ? [] : [{ fact: "taxRate", claimed: taxRate, recomputed: inForce?.standard ?? "outside" }];
}

/** A monthly fee pays for its calendar month, a yearly fee for the time that its reason names. */
function period({ from, to, reasons: given }: Charge): Disagreement[] {
  const [claimedFrom, claimedTo] = [from.toString(), to.toString()];
  const [first, last] = periodOf(given) ?? [claimedFrom, claimedTo];
  return [
    ...(claimedFrom === first ? [] : [{ fact: "from", claimed: claimedFrom, recomputed: first }]),
    ...(claimedTo === last ? [] : [{ fact: "to", claimed: claimedTo, recomputed: last }]),
    ...monthsOfRest(given, claimedFrom, claimedTo),
    ...(claimedFrom <= claimedTo ? [] : [{ fact: "to", claimed: claimedTo, recomputed: "a day from the line's first" }]),
  ];
}

/** The rest of a minimum term is charged for as many months as the line's time has. */
function monthsOfRest(given: Charge["reasons"], from: string, to: string): Disagreement[] {
  const [first, last] = [readMonth(from.slice(0, 7)) ?? 0, readMonth(to.slice(0, 7)) ?? 0];
  return given
    .filter(({ kind, facts }) => kind === "early-termination" && facts.months !== last - first + 1)
    .map(({ facts }) => ({ fact: "early-termination.months", claimed: facts.months ?? null, recomputed: last - first + 1 }));
}

function periodOf(given: Charge["reasons"]): readonly [string, string] | null {
  for (const { kind, facts } of given) {
    if (kind === "monthly-fee" || kind === "last-month-in-full" || kind === "usage-fee" || kind === "usage-correction") {
      const month = readMonth(String(facts.month));
      return month === null ? null : [`${facts.month}-01`, textOfDay(lastOfMonth(month))];
    }
    if (kind === "yearly-fee") return [String(facts.from), String(facts.to)];
    if (kind === "remaining-months") return [String(facts.startsOn), String(facts.termEndsOn)];
    if (kind === "setup-fee") return [String(facts.startsOn), String(facts.startsOn)];
  }
  return null;
}

function reasons(line: Charge, closedDays: ClosedDays): Disagreement[] {
  const rules = line.reasons.flatMap((reason) => reason.terms.map((term) => term.rule));
  const nameless = rules.length > 0 ? [] : [{ fact: "reasons", claimed: null, recomputed: "a rule" }];
  const wrong = line.reasons.flatMap((reason) =>
    recompute(reason, closedDays).disagreements.map((one) => ({ ...one, fact: `${reason.kind}.${one.fact}` })),
  );
  return [...nameless, ...wrong];
}
