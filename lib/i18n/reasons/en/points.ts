import type { PointKey, PointKind } from "../../../domain/ordering/preview";
import type { FactReader } from "../fact-reader";
import type { Amount, PointTemplate } from "../words";
import { mailChanges, methods } from "./labels";

export const pointTitles: Readonly<Record<PointKey, string>> = {
  quantity: "Quantity and term",
  price: "Price",
  payment: "Time and method of payment",
  start: "Start of service",
  deadline: "Application deadline",
  withdrawal: "Withdrawal and cancellation",
};

const taxed = (f: FactReader, prefix: string, label: string, strong: boolean): Amount[] => [
  { label: `${label} (tax excluded)`, value: f.yen(`${prefix}Yen`) },
  {
    label: f.has(`${prefix}Rate`)
      ? `Tax (${f.number(`${prefix}Rate`)}%) ${f.yen(`${prefix}Yen`)} × ${f.number(`${prefix}Rate`)}%`
      : "Tax",
    value: f.yen(`${prefix}Tax`),
  },
  { label: `${label} (tax included)`, value: f.yen(`${prefix}Total`), ...(strong ? { strong } : {}) },
];

const also = (f: FactReader) => (f.has("alsoEn") ? [`Ends with it: ${f.name("also")}`] : []);

/** What each of the six points of the final confirmation says. */
export const points = {
  "one-option": (f) => ({
    headline: `${f.name("name")}, ${f.number("quantity")}`,
    lines: [
      ...(f.has("accountId") ? [`For the account ID “${f.text("accountId")}”.`] : []),
      `From ${f.date("startsOn")} until you cancel it.`,
      "There is no minimum term.",
    ],
  }),
  "option-ends": (f) => ({
    headline: `Cancellation of ${f.name("name")}`,
    lines: [`It is charged until ${f.date("endsOn")}.`, ...also(f)],
  }),
  "account-id-added": (f) => ({
    headline: `Account ID “${f.text("accountId")}”, 1`,
    lines: [`${f.number("registeredAfter")} of ${f.number("allowed")} will then be in use.`, "It stays until you delete it."],
  }),
  "account-id-deleted": (f) => ({
    headline: `Deletion of the account ID “${f.text("accountId")}”`,
    lines: ["Its mail box with forwarding and automatic reply, and its web space, end too.", ...also(f)],
  }),
  "monthly-price": (f) => ({
    headline: f.has("onceTotal")
      ? `${f.yen("monthlyTotal", "included")} a month, and a fee`
      : `${f.yen("monthlyTotal", "included")} a month`,
    lines: [
      ...(f.has("waiverEndsOn") ? [`There is no fee in the waiver period, until ${f.date("waiverEndsOn")}.`] : []),
      `The monthly fee is charged from ${f.date("billedFrom")}.`,
      "There is no minimum term, hence no total over it.",
      "Tax is computed once per rate on the invoice.",
    ],
    amounts: [
      ...(f.has("onceTotal") ? taxed(f, "once", "Fee for signing up again", false) : []),
      ...taxed(f, "monthly", "Monthly fee", true),
    ],
  }),
  "last-fees": (f) => ({
    headline: `Last fee ${f.yen("lastTotal", "included")}`,
    lines: [`For ${f.month("month")}. Nothing is charged from the next month on.`, "The cancellation itself costs nothing."],
    amounts: taxed(f, "last", "Last fee", true),
  }),
  "free-of-charge": () => ({ headline: "¥0", lines: ["This procedure brings no new fee."] }),
  "monthly-payment": (f) => ({
    headline: `By ${f.word("method", methods)} on ${f.date("cardChargedOn")}`,
    lines: [
      `The charges of ${f.month("month")} are invoiced on ${f.date("issuedOn")}.`,
      `The due date is ${f.date("dueOn")}.`,
      "They are invoiced monthly, together with your other charges.",
    ],
  }),
  "nothing-to-pay": () => ({ headline: "Nothing to pay", lines: [] }),
  "usable-from": (f) => ({ headline: f.date("startsOn"), lines: ["You can use it right after this procedure."] }),
  "usable-until": (f) => ({ headline: `Can be used until ${f.date("useEndsOn")}`, lines: [] }),
  "fee-by-month": (f) => ({
    headline: "There is no deadline",
    lines: [
      `Ordered by ${f.date("lastDay")}, it is charged from ${f.date("billedFrom")}.`,
      `Ordered after that, from ${f.date("laterBilledFrom")}.`,
    ],
  }),
  "last-fee-by-month": (f) => ({
    headline: "There is no deadline",
    lines: [
      `Cancelled by ${f.date("lastDay")}, it ends with the amount above.`,
      ...(f.has("laterTotal")
        ? [`Cancelled from ${f.date("nextDay")} on, it comes to ${f.yen("laterTotal", "included")} in all.`]
        : []),
    ],
  }),
  "no-deadline": () => ({ headline: "There is no deadline", lines: [] }),
  "order-final": (f) => ({
    headline: "The order can't be withdrawn",
    lines: [
      f.is("alone") ? "You can cancel it on this site at any time." : "It can't be cancelled by itself.",
      ...(f.has("waiverEndsOn") ? [`Cancelled by ${f.date("waiverEndsOn")}, it costs nothing.`] : []),
      f.is("waiver")
        ? "After that the month of the cancellation is charged in full."
        : "The month of the cancellation is charged in full.",
      ...(f.text("beforeFirst") === "charged" ? ["So is the month of the order, if you cancel in it."] : []),
      ...(f.text("againYen") === "0" ? [] : [`Signing up again after a cancellation costs ${f.yen("againYen", "excluded")}.`]),
      "A cancellation can't be undone.",
    ],
  }),
  "end-final": (f) => ({
    headline: "The cancellation can't be undone",
    lines: [
      "You can order it again.",
      ...(f.text("againYen") === "0" ? [] : [`Signing up again costs ${f.yen("againYen", "excluded")}.`]),
      ...(f.is("newWaiver") ? ["A new waiver period begins then."] : []),
    ],
  }),
  "account-id-fixed": () => ({
    headline: "The registration can't be withdrawn",
    lines: [
      "The string of an account ID can't be changed later.",
      "You can delete it at any time. A deleted ID can never be taken again, by anyone.",
    ],
  }),
  "account-id-gone": (f) => ({
    headline: "A deletion can't be undone",
    lines: [`“${f.text("accountId")}” can never be taken again, by anyone.`],
  }),
  "mail-changed": (f) => ({
    headline: `Account ID “${f.text("accountId")}”: ${f.word("change", mailChanges)}`,
    lines: [
      ...(f.has("slotJa")
        ? [`Afterwards ${f.number("registered")} of ${f.number("allowed")} are in use (${f.name("slot")}).`]
        : []),
      ...(f.is("replaces") ? ["No mail reaches our present address any more."] : []),
      ...(f.is("boxEnds") ? ["Our present mail address ends, and what is in its mail box is gone."] : []),
      ...(f.is("boxEnds") || f.is("replaces") ? ["Forwarding and the automatic reply end with it."] : []),
      ...(f.is("webSpaceEnds") ? ["The web space ends too, and what is in it is gone."] : []),
      ...(f.has("storageEnds") ? [`Storage and what is in it is gone: ${f.text("storageEnds").replaceAll("、", ", ")}`] : []),
      ...also(f),
    ],
  }),
  "after-mail-link": (f) => ({
    headline: "Usable once the link in the registration mail is opened",
    lines: [
      "Until then everything stays as it is.",
      f.is("today") ? `Open the link before the end of ${f.date("on")}.` : `The link is valid for ${f.number("hours")} hours.`,
    ],
  }),
  "mail-change-final": (f) => ({
    headline: f.is("lost") ? "What is gone can't be brought back" : "You can change it at any time",
    lines: f.is("lost") ? ["It can be registered again where a slot is free."] : ["Changing it costs nothing."],
  }),
  "contract-ends": (f) => ({
    headline: `The contract ${f.name("name")}`,
    lines: [
      `The last day of the contract is ${f.date("endsOn")}.`,
      ...(f.has("alsoEn")
        ? f
            .name("also")
            .split(", ")
            .map((option) => `Option that ends with it: ${option}`)
        : ["No option ends with it."]),
      ...(f.text("accountIds") === "0"
        ? []
        : [`Mail, web space and storage of the account IDs (${f.number("accountIds")}) end too.`]),
      ...(f.has("partnersEn") ? [`Ends that day if applied for, and we tell the partner: ${f.name("partners")}`] : []),
    ],
  }),
  "contract-free": (f) => ({
    headline: "¥0",
    lines: [
      "Neither the line nor the options are charged.",
      "There is no cancellation fee.",
      ...(f.has("creditYen") ? [`What was invoiced is paid back (${f.yen("creditYen", "included")}).`] : []),
    ],
  }),
  "contract-last-fees": (f) => ({
    headline: `Still to pay: ${f.yen("lastTotal", "included")}`,
    lines: [
      `Invoices still to come: ${f.number("invoices")}. They include the line and the options.`,
      "What was invoiced before is not included.",
      "There is no cancellation fee.",
    ],
    amounts: taxed(f, "last", "Total", true),
  }),
  "contract-payments": (f) => ({
    headline: f.has("cardChargedOn")
      ? `The last payment is on ${f.date("cardChargedOn")} (${f.word("method", methods)})`
      : `The last payment is due on ${f.date("dueOn")} (${f.word("method", methods)})`,
    lines: [`It is invoiced on ${f.date("issuedOn")} and due on ${f.date("dueOn")}.`, "No invoice follows."],
  }),
  "contract-usable-until": (f) => ({
    headline: `Usable until ${f.date("useEndsOn")}`,
    lines: ["After that day the line, the mail and the options can't be used."],
  }),
  "right-until": (f) => ({
    headline: `Until ${f.date("lastDayOn")}`,
    lines: [
      `Up to day ${f.number("days")}, the receipt of the contract document on ${f.date("documentOn")} being day 1.`,
      "After that you cancel by telephone.",
    ],
  }),
  "later-end": (f) => ({
    headline: `Until ${f.date("lastDay")} the last day stays the same`,
    lines: [
      `Asked for from ${f.date("nextDay")} on, the contract ends on ${f.date("laterEndsOn")}.`,
      `You would then still pay ${f.yen("laterTotal", "included")} altogether.`,
    ],
  }),
  "contract-end-final": () => ({
    headline: "It can't be undone",
    lines: ["To use the line again you need a new contract.", "Account IDs and mail addresses don't come back."],
  }),
} satisfies Record<PointKind, PointTemplate>;
