import { some, type Weighted } from "./happening";

/** What most products don't know: it is there to be refused. */
export const misplaced: Weighted = some(
  1,
  { type: "add-option", option: "moon" },
  { type: "cancel-option", option: "moon" },
  { type: "change-quantity", quantity: 3 },
  { type: "usage", meter: "moon-hours", month: "2026-02", quantity: 1 },
  { type: "register-account-id", accountId: "aa" },
  { type: "accept-cancellation" },
  { type: "initial-cancellation" },
  { type: "withdraw-order" },
  { type: "terminate" },
  { type: "suspend" },
  { type: "surcharge", evaded: 1 },
  { type: "use-found", endConfirmedOn: "2026-05-31" },
  { type: "restriction", from: "2026-02-01", to: "2026-02-03" },
  { type: "order", product: "moon" },
);
