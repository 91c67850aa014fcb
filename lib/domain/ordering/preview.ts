import type { Temporal } from "temporal-polyfill";
import type { Charge, Invoice, Totals } from "../billing/charge";
import { canonicalJson } from "../canonical-json";
import type { Facts, Reason, Term } from "../decision";
import type { Localized } from "../localized";
import type { MailChange } from "../mail/mail-change";
import type { EndingPartner } from "../partners/partners-for";
import type { Yen } from "../yen";

/** The six points of the final confirmation (JP-09), in the order of the screen. */
export const pointKeys = ["quantity", "price", "payment", "start", "deadline", "withdrawal"] as const;
export type PointKey = (typeof pointKeys)[number];

/** One template per kind and language in `lib/i18n/reasons`. */
export const pointKinds = [
  "one-option",
  "option-ends",
  "account-id-added",
  "account-id-deleted",
  "monthly-price",
  "last-fees",
  "free-of-charge",
  "monthly-payment",
  "nothing-to-pay",
  "usable-from",
  "usable-until",
  "fee-by-month",
  "last-fee-by-month",
  "no-deadline",
  "order-final",
  "end-final",
  "account-id-fixed",
  "account-id-gone",
  "mail-changed",
  "after-mail-link",
  "mail-change-final",
  "contract-ends",
  "contract-free",
  "contract-last-fees",
  "contract-payments",
  "contract-usable-until",
  "right-until",
  "later-end",
  "contract-end-final",
] as const;
export type PointKind = (typeof pointKinds)[number];

export type ConfirmationPoint = {
  readonly key: PointKey;
  readonly kind: PointKind;
  readonly terms: readonly Term[];
  readonly facts: Facts;
  readonly reasons: readonly Reason[];
};

/** What an option or account ID costs in one of the months to come; `withoutFee` says why there is no fee yet. */
export type ScheduleMonth = {
  readonly month: string;
  readonly charges: readonly Charge[];
  readonly withoutFee: readonly Reason[];
};

type PreviewBase = {
  readonly contract: string;
  readonly product: string;
  /** The day of the application (お申し込み日). Not the instant: what is shown is the same all day. */
  readonly receivedOn: Temporal.PlainDate;
  readonly points: readonly ConfirmationPoint[];
  readonly schedule: readonly ScheduleMonth[];
};

export type AddOptionPreview = PreviewBase & {
  readonly action: "add-option";
  readonly option: string;
  readonly name: Localized;
  readonly accountId: string | null;
  readonly startsOn: Temporal.PlainDate;
  readonly billedFrom: Temporal.PlainDate;
  /** Last day of the waiver, or null where there is none. */
  readonly waiverEndsOn: Temporal.PlainDate | null;
  readonly monthly: Totals;
  readonly once: Totals | null;
  /** What to mind before using it: it is no reason not to sell it. */
  readonly warnings: readonly Reason[];
  readonly startReasons: readonly Reason[];
  readonly priceReasons: readonly Reason[];
  readonly agreement: { readonly document: string; readonly term: Term };
};

export type EndingOption = {
  readonly item: string;
  readonly option: string;
  readonly name: Localized;
  readonly accountId: string | null;
  readonly useEndsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly reasons: readonly Reason[];
};

export type CancelOptionPreview = PreviewBase & {
  readonly action: "cancel-option";
  readonly option: string;
  readonly accountId: string | null;
  /** The option itself first, then what ends with it. */
  readonly ending: readonly EndingOption[];
  /** What is still charged for them from this month on. */
  readonly remaining: Totals;
};

export type RegisterAccountIdPreview = PreviewBase & {
  readonly action: "register-account-id";
  readonly accountId: string;
  readonly role: "admin" | "user";
  readonly registeredAfter: number;
  readonly allowed: number;
  readonly notices: readonly Reason[];
};

export type DeleteAccountIdPreview = PreviewBase & {
  readonly action: "delete-account-id";
  readonly accountId: string;
  readonly ending: readonly EndingOption[];
  readonly remaining: Totals;
  readonly releases: { readonly operatorMail: boolean; readonly webSpace: boolean; readonly storage: boolean };
  readonly notices: readonly Reason[];
};

export type ChangeMailPreview = PreviewBase & {
  readonly action: "change-mail";
  readonly accountId: string;
  readonly change: MailChange;
  readonly ending: readonly EndingOption[];
  /** What goes without being an option of its own. */
  readonly ends: { readonly box: boolean; readonly webSpace: boolean; readonly storage: readonly string[] };
  readonly remaining: Totals;
};

/** How a contract is ended: by the ordinary way of its terms, or by the consumer's right of the first days. */
export const endWays = ["request", "consumer-right"] as const;
export type EndWay = (typeof endWays)[number];

/** An invoice that still comes, with the day on which it is charged to the card; null where no day is set for that. */
export type LastInvoice = Omit<Invoice, "contract" | "index" | "regular" | "barcode"> & {
  readonly cardChargedOn: Temporal.PlainDate | null;
};

/** Up to which day the same end can still be asked for, and what asking the day after would mean. */
export type LaterEnd = {
  readonly lastDay: Temporal.PlainDate;
  readonly nextDay: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly toPay: Yen;
};

export type ContractEndPreview = PreviewBase & {
  readonly action: "end-contract";
  readonly way: EndWay;
  readonly name: Localized;
  readonly endsOn: Temporal.PlainDate;
  readonly reasons: readonly Reason[];
  /** Every option that ends with it. */
  readonly ending: readonly EndingOption[];
  /** What it may have applied for with partners. */
  readonly partners: readonly EndingPartner[];
  /** How many account IDs can't be used any more after it. */
  readonly accountIds: number;
  readonly invoices: readonly LastInvoice[];
  readonly toPay: Yen;
  readonly later: LaterEnd | null;
  readonly right: {
    readonly documentOn: Temporal.PlainDate;
    readonly days: number;
    readonly lastDayOn: Temporal.PlainDate;
    readonly term: Term;
  } | null;
};

export type Preview =
  | ContractEndPreview
  | ChangeMailPreview
  | AddOptionPreview
  | CancelOptionPreview
  | RegisterAccountIdPreview
  | DeleteAccountIdPreview;

/** The text that is hashed: language-neutral, so that the same content in another language is the same confirmation. */
export function canonicalPreview(preview: Preview): string {
  return canonicalJson(preview);
}
