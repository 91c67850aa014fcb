import type { ReasonKind } from "../../domain/reason-kinds";
import { amountReasons } from "./en/amounts";
import { caseworkReasons } from "./en/casework";
import { creditReasons } from "./en/credits";
import { endReasons } from "./en/ends";
import { invoiceReasons } from "./en/invoices";
import { limitReasons } from "./en/limits";
import { passwordWords } from "./en/password";
import { penaltyReasons } from "./en/penalties";
import { points, pointTitles } from "./en/points";
import { receiptReasons } from "./en/receipt";
import { refusals } from "./en/refusals";
import { startReasons } from "./en/starts";
import { usageReasons } from "./en/usage";
import type { ReasonTemplate } from "./words";

const reasons = {
  ...receiptReasons,
  ...startReasons,
  ...endReasons,
  ...invoiceReasons,
  ...amountReasons,
  ...usageReasons,
  ...penaltyReasons,
  ...creditReasons,
  ...limitReasons,
  ...caseworkReasons,
} satisfies Record<ReasonKind, ReasonTemplate>;

export const en = { reasons, points, pointTitles, refusals, passwordWords } as const;
