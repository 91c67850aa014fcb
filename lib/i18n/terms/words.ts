import type { AccountWords } from "./words/accounts";
import type { BillingWords } from "./words/billing";
import type { CaseworkWords } from "./words/casework";
import type { EndingWords } from "./words/ending";
import type { FeeWords } from "./words/fees";
import type { OptionWords } from "./words/options";
import type { OrderingWords } from "./words/ordering";
import type { PrintedKey } from "./words/printed";
import type { RemedyWords } from "./words/remedies";

/** Everything that terms can say, in one language: a kind of the catalogue's schema without a sentence fails to compile. */
export type TermsWords = {
  readonly titles: Readonly<Record<Exclude<PrintedKey, "options">, string>> & { readonly option: (name: string) => string };
  readonly ordering: OrderingWords;
  readonly fees: FeeWords;
  readonly billing: BillingWords;
  readonly ending: EndingWords;
  readonly options: OptionWords;
  readonly remedies: RemedyWords;
  readonly casework: CaseworkWords;
  readonly accounts: AccountWords;
};
