import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { KnownFact, PaperForm } from "@/lib/domain/catalogue/paper-terms";
import type { Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";

/** All that a printed form says. */
export type FormContents = {
  readonly form: PaperForm;
  readonly post: {
    readonly postalCode: string;
    readonly to: Localized;
    readonly address: Localized;
    readonly phone: { readonly number: string; readonly hours: Localized };
    readonly term: Term;
  };
  readonly issuer: Localized;
  readonly colour: string | null;
  readonly customerNumber: string;
  readonly contractNumber: string;
  readonly product: Localized;
  readonly member: string;
  readonly known: Readonly<Record<KnownFact, string | null>>;
  readonly callPlans: readonly Localized[];
  readonly documents: Readonly<Record<string, string>>;
  readonly today: Temporal.PlainDate;
};
