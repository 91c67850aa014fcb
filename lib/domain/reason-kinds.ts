/** Every kind of reason that the engine can give. One template per kind and language in `lib/i18n/reasons`: a kind without words fails to compile. */
export const reasonKinds = [
  // dates
  "starts-on-receipt",
  "provided-by-staff",
  "starts-at-once",
  "billed-from-month-after",
  "billed-after-waiver",
  "ends-with-month",
  "ends-in-waiver",
  "ends-with-contract",
  "ends-with-base",
  "ends-with-account-id",
  "ends-by-itself",
  "issued-month-after",
  // amounts
  "monthly-fee",
  "last-month-in-full",
  "first-month-free",
  "waiver-month",
  "re-signup-fee",
  "tax-once",
  // limits and permissions
  "slot-count",
  "permitted",
  "account-id-permanent",
  "account-id-never-reused",
  "admin-role-powers",
  "same-as-mail-name",
  "subscriber-support",
] as const;

export type ReasonKind = (typeof reasonKinds)[number];
