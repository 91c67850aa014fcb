import type { RefusalKind } from "../../../../domain/refusal-kinds";
import { anyOf, ordinal } from "../../english";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";
import { methods } from "../labels";

const offered = (f: FactReader) => `You can pay by ${anyOf(f.words("methods", methods))}.`;
/** The fact counts from 0, people from 1. */
const which = (f: FactReader) => `The ${ordinal(f.number("invoice") + 1)} invoice`;
const look = "Look at the list of invoices.";

/** What is refused about invoices and payments. */
export const paymentRefusals = {
  "payment-method-not-offered": (f) => ({
    cause: `It can't be paid by ${f.word("method", methods)}.`,
    remedy: offered(f),
  }),
  "first-payment-method": (f) => ({
    cause: `The first payment can't be by ${f.word("method", methods)}.`,
    remedy: offered(f),
  }),
  "payment-checking": () => ({
    cause: "We are checking the holder of your new card, so paid options can't be ordered.",
    remedy: "We write to you when we have finished. With a card in the contract holder's own name you can order at once.",
  }),
  "card-not-taken": () => ({ cause: "This card can't be registered.", remedy: "Check number and expiry, or use another card." }),
  "payment-change-refused": () => ({
    cause: "The method of payment of this contract can't be changed.",
    remedy: "Keep the present method.",
  }),
  "payment-change-needs-invoice": (f) => ({
    cause:
      f.text("invoiceNumber") === ""
        ? "The number of an invoice is needed."
        : `The invoice number “${f.text("invoiceNumber")}” was not found.`,
    remedy: "Enter the number of an invoice of this contract that you have received.",
  }),
  "invoice-not-issued": (f) => ({ cause: `${which(f)} is not issued yet.`, remedy: look }),
  "already-paid": (f) => ({ cause: `${which(f)} is already paid.`, remedy: look }),
  "payment-exceeds-open": (f) => ({
    cause: `${f.yen("amount")} is more than is open.`,
    remedy: `The open amount is ${f.yen("open")}.`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
