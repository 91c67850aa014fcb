import type { AccountIdTerms } from "../../../domain/catalogue/account-id-terms";

type Printed = Exclude<keyof AccountIdTerms, "permissions" | "firstLogin">;

/** What account IDs are and what they can take up. */
export type AccountWords = {
  readonly slot: (name: string, basic: number) => string;
  readonly ids: { readonly [K in Printed]: (terms: AccountIdTerms[K]) => string };
  readonly firstLogin: (brands: readonly string[]) => string;
};
