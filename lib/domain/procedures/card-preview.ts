import type { Temporal } from "temporal-polyfill";
import { monthlyStatement } from "../billing/statement";
import { dateInJapan, isBefore, monthOf } from "../calendar";
import type { Catalogue } from "../catalogue/catalogue";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, type Reason, refuse, type Term, termOf } from "../decision";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";
import { type CardInput, type CardSummary, isExpired } from "../payment/card";
import { type HolderVerdict, judgeHolder, type Payer } from "../payment/holder";

const permission = "payment.manage";
/** So far ahead the first charge is looked for; a contract without any in that time has none to show. */
const monthsAhead = 3;

/** The contract's payment as it stands. */
export type KnownPayment = { readonly payer: Payer; readonly active: CardSummary | null; readonly checking: boolean };

export type CardPreview = {
  readonly action: "register-card";
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly replaces: CardSummary | null;
  readonly verdict: HolderVerdict;
  /** Checking: nothing is charged to the card until staff have decided. */
  readonly state: "active" | "checking";
  readonly firstCharge: { readonly on: Temporal.PlainDate; readonly reason: Reason } | null;
  readonly terms: readonly Term[];
};

/** What registering a card will mean (FB-23): charged from the next charge on, or checked by staff first. */
export function previewCard(
  state: ContractState,
  catalogue: Catalogue,
  asked: Asked,
  input: CardInput,
  known: KnownPayment,
): Decision<CardPreview> {
  const applying = applyingFor(state, catalogue, asked);
  if (!applying.ok) return applying;
  const may = allowedTo(asked, permission, applying.value);
  if (!may.ok) return may;
  const { payment } = applying.value.product;
  if (!payment.methods.includes("card"))
    return refuse("payment-method-not-offered", payment, { method: "card", methods: payment.methods.join(",") });
  const receivedOn = dateInJapan(asked.at);
  if (isExpired(input, receivedOn)) return refuse("card-not-taken", payment, { fault: "expired" });
  const { holder } = payment;
  const judged = holder ? judgeHolder(input, known.payer, receivedOn) : "own";
  const verdict = judged === "guardian" && !holder?.guardianOfMinor ? "other" : judged;
  const cardState = verdict === "other" ? "checking" : "active";
  return decide({
    action: "register-card",
    contract: state.contract,
    product: state.product,
    receivedOn,
    replaces: known.active,
    verdict,
    state: cardState,
    firstCharge: cardState === "active" ? firstCharge(state, catalogue, receivedOn) : null,
    terms: holder ? [termOf(holder), ...(holder.guardianOfMinor ? [termOf(holder.guardianOfMinor)] : [])] : [termOf(payment)],
  });
}

/** The next day on which something will be charged, from the statements of the months around. */
function firstCharge(state: ContractState, catalogue: Catalogue, today: Temporal.PlainDate): CardPreview["firstCharge"] {
  const before = monthOf(today).subtract({ months: 1 });
  for (let ahead = 0; ahead <= monthsAhead; ahead++) {
    const statement = monthlyStatement(state, catalogue, before.add({ months: ahead }));
    const reason = statement.ok ? statement.value?.reasons[0] : undefined;
    if (statement.ok && statement.value && reason && !isBefore(statement.value.cardChargedOn, today))
      return { on: statement.value.cardChargedOn, reason };
  }
  return null;
}
