import type { Temporal } from "temporal-polyfill";
import type { Reason } from "../decision";

export type AccountRole = "admin" | "user";
export type MailKind = "none" | "operator" | "other";
export type ContractWord = "applied" | "active" | "cancelling" | "ended";

/** An account ID of the contract with the slots that it uses. */
export type AccountEntry = {
  readonly accountId: string;
  readonly role: AccountRole;
  readonly registeredOn: Temporal.PlainDate;
  readonly mail: MailKind;
  readonly webSpace: boolean;
  readonly storage: boolean;
};

/** One purchase of an option. Buying again makes another instance, which is charged on its own. */
export type OptionInstance = {
  /** Unique in the contract, stable over replays: `option#1`, `option@account-id#2`. */
  readonly key: string;
  readonly option: string;
  readonly accountId: string | null;
  readonly number: number;
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate;
  /** First day of the first month with a fee; null where the option ends before it. */
  readonly billedFrom: Temporal.PlainDate | null;
  /** The day of the request or event that ended it; from then it is no longer held and can be bought again. */
  readonly cancelledOn: Temporal.PlainDate | null;
  /** The last day on which it may be used. */
  readonly useEndsOn: Temporal.PlainDate | null;
  /** The last day that its fee covers. */
  readonly endsOn: Temporal.PlainDate | null;
  readonly startReasons: readonly Reason[];
  readonly endReasons: readonly Reason[];
};

export type ContractCancellation = {
  readonly requestedOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly reasons: readonly Reason[];
};

/** What the events of one contract add up to: a pure fold, rebuilt at any time from the log. */
export type ContractState = {
  readonly contract: string;
  readonly product: string;
  readonly brand: string | null;
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate;
  readonly billedFrom: Temporal.PlainDate;
  readonly minimumTermEndsOn: Temporal.PlainDate | null;
  readonly termEndsOn: Temporal.PlainDate | null;
  readonly provided: boolean;
  readonly cancellation: ContractCancellation | null;
  readonly options: readonly OptionInstance[];
  readonly accounts: readonly AccountEntry[];
  /** Every account ID string that this contract ever used: none comes back. */
  readonly usedAccountIds: readonly string[];
  readonly startReasons: readonly Reason[];
};
