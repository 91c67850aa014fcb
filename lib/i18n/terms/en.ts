import { accounts } from "./en/accounts";
import { billing } from "./en/billing";
import { casework } from "./en/casework";
import { ending } from "./en/ending";
import { fees } from "./en/fees";
import { options } from "./en/options";
import { ordering } from "./en/ordering";
import { remedies } from "./en/remedies";
import type { TermsWords } from "./words";

export const en: TermsWords = {
  titles: {
    who: "Who may order",
    brands: "Brands",
    confirmation: "Confirmation of an order",
    receive: "Receipt",
    start: "Start",
    term: "Term",
    charges: "Fees",
    quantity: "Number",
    slots: "How many can be registered",
    accountIds: "Account IDs",
    invoicing: "Invoices",
    payment: "Payment",
    cancellation: "Cancellation",
    withdrawal: "Withdrawal of an order",
    consumerRight: "Right of initial cancellation",
    afterEnd: "Use after the end",
    credits: "Credits",
    late: "Late payment and the like",
    casework: "Notices, reports and support",
    versions: "Changes of the terms",
    option: (name) => `Option: ${name}`,
  },
  ordering,
  fees,
  billing,
  ending,
  options,
  remedies,
  casework,
  accounts,
};
