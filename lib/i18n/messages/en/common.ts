import type { common as ja } from "../ja/common";

export const common = {
  next: "Continue",
  back: "Back",
  change: "Change",
  toConfirm: "Continue to check",
  backToInput: "Back to your entries",
  none: "—",
  count: (n: number) => (n === 1 ? "1 item" : `${n} items`),
  asOf: (date: string) => `As of ${date}`,
  daysLeft: (days: number) => (days === 0 ? "Until today" : days === 1 ? "1 day left" : `${days} days left`),
  taxIncluded: " (tax included)",
  taxExcluded: " (tax excluded)",
  notTaxable: " (not taxable)",
} satisfies typeof ja;
