import type { ReasonKind } from "../../domain/reason-kinds";
import { amountReasons } from "./ja/amounts";
import { caseworkReasons } from "./ja/casework";
import { creditReasons } from "./ja/credits";
import { endReasons } from "./ja/ends";
import { invoiceReasons } from "./ja/invoices";
import { limitReasons } from "./ja/limits";
import { passwordWords } from "./ja/password";
import { penaltyReasons } from "./ja/penalties";
import { points, pointTitles } from "./ja/points";
import { receiptReasons } from "./ja/receipt";
import { refusals } from "./ja/refusals";
import { startReasons } from "./ja/starts";
import { usageReasons } from "./ja/usage";
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

export const ja = { reasons, points, pointTitles, refusals, passwordWords } as const;
