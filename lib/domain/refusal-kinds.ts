/** The closed list of refusals. The rule that refuses comes from the catalogue; the words stand in `lib/i18n/reasons`. */
export const refusalKinds = [
  // contracts
  "unknown-product",
  "unknown-option",
  "contract-not-found",
  "contract-exists",
  "contract-not-active",
  "contract-cancelling",
  "contract-ended",
  "already-provided",
  "already-invoiced",
  "already-applied",
  "brand-not-served",
  // options
  "already-held",
  "not-held",
  "requires-option",
  "requires-mail-address",
  "requires-operator-mail",
  "not-cancellable-alone",
  "not-sold-in-portal",
  "holder-missing",
  "holder-not-wanted",
  "terms-not-agreed",
  // account IDs and slots
  "account-id-format",
  "account-id-used",
  "account-id-unknown",
  "no-free-slot",
  "mail-address-stays",
  "nothing-to-change",
  // permissions
  "role-not-permitted",
  "switched-off",
  "not-own",
  "not-in-portal",
  // getting in
  "login-failed",
  "locked",
  "throttled",
  "code-refused",
  "password-refused",
  // procedures
  "draft-expired",
  "changed-since-shown",
  "changed-by-another",
  // dates and numbers out of reach
  "beyond-holiday-data",
  "beyond-tax-data",
] as const;

export type RefusalKind = (typeof refusalKinds)[number];
