import type { ReasonKind } from "../../domain/reason-kinds";
import { amountReasons } from "./plain/amounts";
import { caseworkReasons } from "./plain/casework";
import { creditReasons } from "./plain/credits";
import { endReasons } from "./plain/ends";
import { invoiceReasons } from "./plain/invoices";
import { limitReasons } from "./plain/limits";
import { penaltyReasons } from "./plain/penalties";
import { receiptReasons } from "./plain/receipt";
import { refusals } from "./plain/refusals";
import { startReasons } from "./plain/starts";
import { usageReasons } from "./plain/usage";
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

export const plain = { reasons, refusals } as const;
