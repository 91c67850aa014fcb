import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type PaymentDates, paymentDatesFor } from "@/lib/domain/billing/statement";
import { monthOf } from "@/lib/domain/calendar";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { type Term, termOn } from "@/lib/domain/contracts/terms";
import { type ContractEnd, endIfAsked } from "@/lib/domain/ordering/end-if-asked";
import { en } from "@/lib/i18n/terms/en";
import { ja } from "@/lib/i18n/terms/ja";
import type { TermsSection } from "@/lib/i18n/terms/sheet";
import { termsInWords } from "@/lib/i18n/terms/terms-in-words";
import { applyingTo, type OwnContract } from "./own-contract";

/** The charges of one month: when they are invoiced, charged to the card (null where no day is set for it) and due. */
export type MonthPayment = Pick<PaymentDates, "issuedOn" | "dueOn"> & {
  readonly month: Temporal.PlainYearMonth;
  readonly cardChargedOn: Temporal.PlainDate | null;
};

/** What decides a member's dates and amounts stands open on the page; the rest of the terms folds away. */
const mainKeys = ["start", "term", "charges", "invoicing", "payment", "cancellation", "withdrawal"] as const;

export type MainKey = (typeof mainKeys)[number];
export type MainSection = TermsSection & { readonly key: MainKey };

/** The terms of the contract in words, and the dates that they come to for this contract. */
export type ContractTerms = {
  readonly main: readonly MainSection[];
  readonly rest: readonly TermsSection[];
  readonly phone: Operator["phone"];
  /** The term that runs; null where the contract has none. */
  readonly term: Term | null;
  /** Of the present month; null where nothing is charged by the month. */
  readonly payment: MonthPayment | null;
  readonly end: ContractEnd | null;
  /** Whether the contract is cancelled by telephone. */
  readonly cancelledByPhone: boolean;
};

export function contractTerms(contract: OwnContract): ContractTerms {
  const { product, catalogue, state, today, row } = contract;
  return {
    ...sectionsOf(contract),
    phone: contactPoint(catalogue.operator, row.brand).phone,
    term: termOn(state, today),
    payment: paymentOf(contract),
    end: endIfAsked(state, applyingTo(contract)),
    cancelledByPhone: product.cancellation.route === "telephone",
  };
}

function sectionsOf({ product, catalogue, actor: { locale } }: OwnContract): Pick<ContractTerms, "main" | "rest"> {
  const { titles } = locale === "en" ? en : ja;
  const keyOf = ({ title }: TermsSection) => mainKeys.find((key) => titles[key] === title);
  const sections = termsInWords(product, catalogue, locale);
  return {
    main: sections.flatMap((section) => {
      const key = keyOf(section);
      return key ? [{ ...section, key }] : [];
    }),
    rest: sections.filter((section) => !keyOf(section)),
  };
}

function paymentOf({ product: { invoicing }, catalogue, today }: OwnContract): MonthPayment | null {
  if (!invoicing.monthly) return null;
  const month = monthOf(today);
  const dates = paymentDatesFor(month, invoicing, catalogue.calendar);
  if (!dates.ok) return null;
  const { issuedOn, dueOn, cardChargedOn } = dates.value;
  return { month, issuedOn, dueOn, cardChargedOn: invoicing.cardChargeDay === undefined ? null : cardChargedOn };
}
