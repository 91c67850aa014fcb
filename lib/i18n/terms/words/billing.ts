import type { DueRule, IssueRule, PaymentMethod, PaymentTerms } from "../../../domain/catalogue/invoicing";
import type { ByKind } from "./by-kind";

/** What kind of charge is invoiced: what an event brings outside the regular course is `immediate`. */
export type Subject = "monthly" | "first" | "renewal" | "addition" | "usage" | "immediate";

export type Earlier = { readonly until: string; readonly monthsAfter: number; readonly day: number };

/** When it is invoiced, when it is due and how it is paid. */
export type BillingWords = {
  readonly general: string;
  readonly issue: ByKind<IssueRule, Subject>;
  readonly earlier: (rule: Earlier, subject: Subject) => string;
  readonly due: ByKind<DueRule, Subject>;
  readonly moves: Readonly<Record<Extract<DueRule, { kind: "end-of-issue-month" }>["moves"], string>>;
  readonly cardChargeDay: (day: number) => string;
  readonly barcode: (below: string, methods: readonly string[]) => string;
  readonly methods: (methods: readonly PaymentMethod[]) => string;
  readonly method: Readonly<Record<PaymentMethod, string>>;
  readonly first: (methods: readonly PaymentMethod[]) => string;
  readonly change: ByKind<NonNullable<PaymentTerms["change"]>>;
  readonly billingAddress: string;
  readonly holder: string;
  readonly guardian: string;
  readonly debit: (monthsAfter: number) => string;
};
