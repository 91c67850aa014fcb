import type { Temporal } from "temporal-polyfill";
import type { BillingState } from "../billing/billing-state";
import type { PaymentMethod } from "../catalogue/invoicing";
import type { Reason } from "../decision";

export type AccountRole = "admin" | "user";
export type MailKind = "none" | "operator" | "other";
export type ContractWord = "applied" | "active" | "cancelling" | "suspended" | "ended";

/** An account ID of the contract with the slots that it uses. */
export type AccountEntry = {
  readonly accountId: string;
  readonly role: AccountRole;
  readonly registeredOn: Temporal.PlainDate;
  readonly mail: MailKind;
  readonly webSpace: boolean;
  readonly storage: boolean;
};

/** So many licences or users from a day on. A change in the future stands behind the number in force. */
export type QuantityStep = {
  readonly from: Temporal.PlainDate;
  readonly quantity: number;
  /** Why it holds from that day; absent for the number first agreed to. */
  readonly reason?: Reason;
};

/** One purchase of an option. Buying again makes another instance, which is charged on its own. */
export type OptionInstance = {
  /** Unique in the contract, stable over replays: `option#1`, `option@account-id#2`. */
  readonly key: string;
  readonly option: string;
  readonly accountId: string | null;
  readonly number: number;
  /** In order of `from`, never empty. */
  readonly quantity: readonly QuantityStep[];
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate;
  /** First day of the first month with a fee; null where the option ends before it. */
  readonly billedFrom: Temporal.PlainDate | null;
  /** The day of the request or event that ended it. */
  readonly cancelledOn: Temporal.PlainDate | null;
  /** The last day on which it may be used. */
  readonly useEndsOn: Temporal.PlainDate | null;
  /** The last day that its fee covers. */
  readonly endsOn: Temporal.PlainDate | null;
  readonly startReasons: readonly Reason[];
  readonly endReasons: readonly Reason[];
};

/** What the member asked for; it decides nothing while staff have to accept it. */
export type CancellationRequest = { readonly requestedOn: Temporal.PlainDate; readonly early: boolean };

export type ContractCancellation = {
  readonly requestedOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  /** The last day of the contract's last term, null where it has none. */
  readonly termEndsOn: Temporal.PlainDate | null;
  /** Ended within the consumer's right: nothing is charged. */
  readonly free: boolean;
  readonly reasons: readonly Reason[];
};

/** A payment method pays the invoices issued from its day on. */
export type PaymentStep = { readonly from: Temporal.PlainDate; readonly method: PaymentMethod };

export type Suspension = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate | null };

/** The length of the term agreed to, in months: the first, and by how much it renews. */
export type AgreedTerm = { readonly months: number; readonly renewsBy: number };

/** What the events of one contract add up to: a pure fold, rebuilt at any time from the log. */
export type ContractState = {
  readonly contract: string;
  readonly product: string;
  /** The code of the plan, null where the product has none. */
  readonly plan: string | null;
  readonly brand: string | null;
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate;
  readonly billedFrom: Temporal.PlainDate;
  readonly term: AgreedTerm | null;
  /** The last day of the first term, null where there is none. */
  readonly minimumTermEndsOn: Temporal.PlainDate | null;
  /** In order of `from`, never empty. */
  readonly quantity: readonly QuantityStep[];
  readonly payment: readonly PaymentStep[];
  readonly provided: boolean;
  readonly withdrawnOn: Temporal.PlainDate | null;
  readonly cancellationRequest: CancellationRequest | null;
  readonly cancellation: ContractCancellation | null;
  readonly suspensions: readonly Suspension[];
  readonly options: readonly OptionInstance[];
  readonly accounts: readonly AccountEntry[];
  /** Every account ID string that this contract ever used: none comes back. */
  readonly usedAccountIds: readonly string[];
  readonly startReasons: readonly Reason[];
  readonly billing: BillingState;
};
