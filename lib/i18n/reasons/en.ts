import type { ReasonKind } from "../../domain/reason-kinds";
import { amountReasons } from "./en/amounts";
import { dateReasons } from "./en/dates";
import { limitReasons } from "./en/limits";
import { passwordWords } from "./en/password";
import { points, pointTitles } from "./en/points";
import { refusals } from "./en/refusals";
import type { ReasonTemplate } from "./words";

const reasons = { ...dateReasons, ...amountReasons, ...limitReasons } satisfies Record<ReasonKind, ReasonTemplate>;

export const en = { reasons, points, pointTitles, refusals, passwordWords } as const;
