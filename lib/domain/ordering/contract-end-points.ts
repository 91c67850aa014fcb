import type { Totals } from "../billing/charge";
import type { Applying } from "../contracts/applying";
import type { Facts, Reason, Term } from "../decision";
import { type Locale, type Localized, nameFacts } from "../localized";
import { addYen, noYen, type Yen, yenFact } from "../yen";
import { point, totalsFacts } from "./points";
import type { ConfirmationPoint, ContractEndPreview } from "./preview";

type EndFacts = Pick<
  ContractEndPreview,
  "way" | "name" | "endsOn" | "reasons" | "ending" | "partners" | "accountIds" | "invoices" | "toPay" | "later" | "right"
>;

/** The six points of the end of a whole contract. */
export function contractEndPoints(end: EndFacts, applying: Applying): ConfirmationPoint[] {
  const { cancellation, confirmation } = applying.product;
  const basis: Term = end.way === "consumer-right" && end.right ? end.right.term : cancellation;
  const facts: Facts = {
    ...nameFacts("name", end.name),
    endsOn: end.endsOn.toString(),
    useEndsOn: end.endsOn.toString(),
    accountIds: end.accountIds,
    ...namesOf("also", end.ending),
    ...namesOf("partners", end.partners),
  };
  const also = end.ending.flatMap((one) => one.reasons);
  return [
    point(
      "quantity",
      "contract-ends",
      [basis, ...also.flatMap((reason) => reason.terms), ...end.partners.map((one) => one.term)],
      facts,
      [...end.reasons, ...also],
    ),
    ...payPoints(end, basis, applying),
    point("start", "contract-usable-until", [basis], facts, []),
    deadlinePoint(end, confirmation.deadline),
    point("withdrawal", "contract-end-final", [cancellation.undo], facts, []),
  ];
}

function namesOf(prefix: "also" | "partners", ending: readonly { readonly name: Localized }[]): Facts {
  if (ending.length === 0) return {};
  const names = (language: Locale, comma: string) => [...new Set(ending.map((one) => one.name[language]))].join(comma);
  return nameFacts(prefix, { ja: names("ja", "、"), en: names("en", ", ") });
}

function payPoints(end: EndFacts, basis: Term, { product }: Applying): ConfirmationPoint[] {
  const credits = end.invoices.filter((one) => one.total < 0n);
  const charged = end.invoices.filter((one) => one.total > 0n);
  if (charged.length === 0) {
    const facts: Facts = credits.length > 0 ? { creditYen: yenFact(end.toPay) } : {};
    return [
      point("price", "contract-free", [basis], facts, end.reasons),
      point("payment", "nothing-to-pay", [product.invoicing], {}, []),
    ];
  }
  const lines = charged.flatMap((one) => one.lines);
  const reasons = lines.flatMap((line) => line.reasons);
  const taxes = charged.flatMap((one) => one.rates.map((rate) => rate.reason));
  const [only, ...more] = charged;
  const totals = only && more.length === 0 ? only : sumOf(end.invoices);
  const price = { ...totalsFacts("last", totals), invoices: charged.length };
  return [
    point(
      "price",
      "contract-last-fees",
      reasons.flatMap((reason) => reason.terms),
      price,
      distinct([...reasons, ...taxes]),
    ),
    point("payment", "contract-payments", [product.invoicing, product.payment], paymentFacts(end), []),
  ];
}

/** Several invoices have their tax each (JP-05): the totals are sums and no new reckoning. */
function sumOf(invoices: EndFacts["invoices"]): Totals {
  const sum = (of: (one: Totals) => Yen) => addYen(noYen, ...invoices.map(of));
  return { subtotal: sum((one) => one.subtotal), rates: [], tax: sum((one) => one.tax), total: sum((one) => one.total) };
}

function paymentFacts({ invoices }: EndFacts): Facts {
  const [first] = invoices;
  const last = invoices.at(-1);
  if (!first || !last) return {};
  return {
    method: last.method,
    invoices: invoices.length,
    issuedOn: last.issuedOn.toString(),
    ...(last.cardChargedOn ? { cardChargedOn: last.cardChargedOn.toString() } : {}),
    dueOn: last.dueOn.toString(),
    firstIssuedOn: first.issuedOn.toString(),
  };
}

/** The last of the days of the consumer's right; else the last day with the same end. */
function deadlinePoint({ way, right, later, endsOn }: EndFacts, term: Term): ConfirmationPoint {
  if (way === "consumer-right" && right) {
    const { documentOn, days, lastDayOn } = right;
    const facts = { documentOn: documentOn.toString(), days, lastDayOn: lastDayOn.toString() };
    return point("deadline", "right-until", [right.term, term], facts, []);
  }
  if (!later) return point("deadline", "no-deadline", [term], {}, []);
  return point(
    "deadline",
    "later-end",
    [term],
    {
      lastDay: later.lastDay.toString(),
      nextDay: later.nextDay.toString(),
      endsOn: endsOn.toString(),
      laterEndsOn: later.endsOn.toString(),
      laterTotal: yenFact(later.toPay),
    },
    [],
  );
}

/** The same sentence once, however many options end with the contract. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify([reason.kind, reason.facts]), reason])).values()];
}
