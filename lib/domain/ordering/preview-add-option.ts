import { lastDayWithoutFee, monthlyChargeOf, signUpAgainChargeOf } from "../billing/periods";
import { priceOf } from "../billing/price";
import { paymentDatesFor } from "../billing/statement";
import { compareMonths, monthOf } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { Applying } from "../contracts/applying";
import type { ContractState, OptionInstance } from "../contracts/contract";
import { heldInstance } from "../contracts/option-instances";
import { decideAddOption } from "../contracts/option-rules";
import { addOption } from "../contracts/steps/options";
import { type Decision, decide, refuse } from "../decision";
import { nameFacts } from "../localized";
import { taxRateOn, totalsOf } from "../tax";
import { addOptionPoints, firstPaidMonth } from "./add-option-points";
import { exclusionNotice } from "./exclusion";
import type { AddOptionPreview } from "./preview";
import { type Asked, allowedTo, applyingFor, requireAgreement } from "./request";
import { chargesOf, scheduleOf } from "./schedule";

export type AddOptionRequest = Asked & { readonly option: string; readonly accountId?: string | null; readonly agreed?: boolean };

/**
 * What buying an option will mean: when it starts, from when it costs what, and the six points of the final confirmation. It applies
 * the purchase to the state and asks billing, so what is shown is what is charged.
 */
export function previewAddOption(state: ContractState, byDay: TermsByDay, request: AddOptionRequest): Decision<AddOptionPreview> {
  const applying = applyingFor(state, byDay, request);
  if (!applying.ok) return applying;
  const accountId = request.accountId ?? null;
  const wanted = { option: request.option, accountId };
  const terms = decideAddOption(state, wanted, applying.value);
  if (!terms.ok) return terms;
  if (!terms.value.soldInPortal) return refuse("not-sold-in-portal", terms.value.heldBy, nameFacts("name", terms.value.name));
  const may = allowedTo(request, terms.value.permissions.add, applying.value, accountId);
  if (!may.ok) return may;
  const agreed = requireAgreement(terms.value, request.agreed);
  if (!agreed.ok) return agreed;
  const after = addOption(state, wanted, applying.value);
  if (!after.ok) return after;
  const instance = heldInstance(after.value, request.option, accountId);
  if (!instance) throw new Error(`${request.option} was bought and is not held`);
  return previewOf(after.value, instance, applying.value);
}

function previewOf(after: ContractState, instance: OptionInstance, applying: Applying): Decision<AddOptionPreview> {
  const { catalogue, product, on } = applying;
  const terms = product.options.find((one) => one.code === instance.option);
  const monthly = terms && monthlyChargeOf(terms.charges);
  if (!terms || !monthly || !instance.billedFrom) throw new Error(`${instance.option} has no monthly fee to show`);
  const from = monthOf(on);
  const months = monthsBetween(from, monthOf(instance.billedFrom)) + 2;
  const schedule = scheduleOf(after, applying.terms, [instance.key], from, months);
  if (!schedule.ok) return schedule;
  const rate = taxRateOn(monthly.tax, instance.billedFrom, catalogue.operator.tax);
  if (!rate.ok) return rate;
  const charges = chargesOf(schedule.value);
  const oneOff = charges.filter((charge) => charge.code === signUpAgainChargeOf(terms.charges)?.code);
  const first = charges.find((charge) => charge.code === monthly.code);
  const preview: Omit<AddOptionPreview, "points"> = {
    action: "add-option",
    contract: after.contract,
    product: product.code,
    option: terms.code,
    name: terms.name,
    accountId: instance.accountId,
    receivedOn: on,
    startsOn: instance.startsOn,
    billedFrom: instance.billedFrom,
    waiverEndsOn: monthly.first.kind === "after-waiver" ? lastDayWithoutFee(monthly.first, instance.startsOn) : null,
    monthly: totalsOf([{ amount: priceOf(monthly.price), taxRate: rate.value }], catalogue.operator.tax),
    once: oneOff.length > 0 ? totalsOf(oneOff, catalogue.operator.tax) : null,
    warnings: [exclusionNotice(terms, product, after)].filter((one) => one !== null),
    startReasons: instance.startReasons,
    priceReasons: [...oneOff.flatMap((charge) => charge.reasons), ...(first?.reasons ?? [])],
    agreement: { document: terms.agreement.document, term: { rule: terms.agreement.rule, clause: terms.agreement.clause } },
    schedule: schedule.value,
  };
  const dates = paymentDatesFor(firstPaidMonth(preview), product.invoicing, catalogue.calendar);
  if (!dates.ok) return dates;
  return decide({ ...preview, points: addOptionPoints(preview, terms, monthly, applying, dates.value) });
}

function monthsBetween(from: AddOptionMonth, until: AddOptionMonth): number {
  return compareMonths(from, until) >= 0 ? 0 : (until.year - from.year) * 12 + until.month - from.month;
}

type AddOptionMonth = ReturnType<typeof monthOf>;
