import { eventText, type TimelineWords } from "../timeline-words";

const mails = {
  operator: "the operator's mail address",
  other: "another provider's mail address",
  none: "no mail address",
} as const;
const roles = { admin: "administrator", user: "user" } as const;
const methods = { invoice: "invoice", "direct-debit": "direct debit", card: "card", transfer: "bank transfer" } as const;
const logins = {
  standard: "standard login",
  "business-admin": "business account, administrator",
  "business-user": "business account, user",
} as const;
const list = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== "").join(", ");
const count = (quantity: number | undefined) => (quantity === undefined ? undefined : `quantity ${quantity}`);
const holder = (accountId: string | undefined) => (accountId === undefined ? undefined : `account ID ${accountId}`);
const because = (reason: string | undefined) => (reason === undefined ? "" : ` (reason: ${reason})`);

export const english: TimelineWords = {
  event: {
    order: (e, names) =>
      `Order: ${list(
        names.product(e.product, e.plan),
        count(e.quantity),
        ...(e.options ?? []).map(names.option),
        e.brand && `brand ${e.brand}`,
        e.login && logins[e.login],
        e.paymentMethod && methods[e.paymentMethod],
        e.desiredStart && `wished from ${names.day(e.desiredStart)}`,
      )}`,
    "withdraw-order": () => "The order is withdrawn",
    provide: () => "Opened by staff",
    "add-option": (e, names) => `Option ordered: ${list(names.option(e.option), count(e.quantity), holder(e.accountId))}`,
    "cancel-option": (e, names) => `Option cancelled: ${list(names.option(e.option), holder(e.accountId))}`,
    "change-quantity": (e, names) => `Quantity changed: ${list(e.option && names.option(e.option), count(e.quantity))}`,
    "register-account-id": (e) => `Account ID registered: ${list(e.accountId, e.role && roles[e.role])}`,
    "delete-account-id": (e) => `Account ID deleted: ${e.accountId}`,
    "set-mail": (e) => `Mail address set: ${list(e.accountId, mails[e.kind])}`,
    "set-web-space": (e) => `Web space ${e.on ? "registered" : "released"}: ${e.accountId}`,
    "set-storage": (e) => `Storage ${e.on ? "registered" : "released"}: ${e.accountId}`,
    "set-role": (e) => `Role changed: ${list(e.accountId, roles[e.role])}`,
    "request-cancellation": (e) => (e.early ? "Early cancellation asked for" : "Cancellation asked for"),
    "accept-cancellation": () => "Cancellation accepted by staff",
    "initial-cancellation": () => "Ended under the consumer's right",
    usage: (e, names) => `Use: ${list(names.meter(e.meter), e.on ? names.day(e.on) : names.month(e.month), `${e.quantity}`)}`,
    outage: (e, names) =>
      `Interruption: from ${names.instant(e.from)} to ${names.instant(e.to)}${e.cause === "app-distributor" ? " (caused by an app distributor)" : ""}`,
    restriction: (e, names) => `Use restricted: from ${names.day(e.from)} to ${names.day(e.to)}`,
    "use-found": (e, names) => `Use found after the end: its end was confirmed on ${names.day(e.endConfirmedOn)}`,
    pay: (e, names) =>
      `Payment: ${e.amount === undefined ? "all" : names.yen(e.amount)} of the contract's invoice no. ${e.invoice + 1}`,
    "leave-unpaid": (e) => `Left unpaid: the contract's invoice no. ${e.invoice + 1}`,
    "change-payment-method": (e) =>
      `Payment method changed: ${list(methods[e.to], e.invoiceNumber && `invoice ${e.invoiceNumber}`)}`,
    suspend: (e) => `Suspended${because(e.reason)}`,
    resume: () => "Resumed",
    terminate: (e) => `Terminated by the operator${because(e.reason)}`,
    surcharge: (e, names) => `Surcharge on ${names.yen(e.evaded)} that were evaded${because(e.reason)}`,
    correct: (e, names) =>
      `Correction: ${e.replaces} ${e.with ? `becomes “${eventText(e.with, english, names)}”` : "is struck out"}`,
  },
  refused: "Refused",
  remedy: "What to do",
  contractStarts: (name) => `${name} starts`,
  contractEnds: (name) => `Last day of ${name}`,
  optionStarts: (name) => `Option “${name}” starts`,
  optionEnds: (name) => `Last day of the option “${name}”`,
  invoice: (number) => `Invoice ${number}`,
  creditNote: (number) => `Credit note ${number}`,
  due: (day) => `due ${day}`,
  quantity: (quantity) => `quantity ${quantity}`,
  tax: (rate) => `Consumption tax ${rate}%`,
  total: "Total with tax",
  barcode: "with a barcode for convenience stores",
  why: "See",
  until: (day) => `At the end of ${day}`,
  later: "Still to come",
  states: { applied: "applied for", active: "active", cancelling: "being cancelled", suspended: "suspended", ended: "ended" },
  startsOn: "starts on",
  minimumTermEndsOn: "minimum term ends on",
  termEndsOn: "term ends on",
  endsOn: "contract ends on",
  nothing: "there is no contract",
};
