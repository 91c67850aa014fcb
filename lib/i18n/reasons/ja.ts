import type { ReasonKind } from "../../domain/reason-kinds";
import { amountReasons } from "./ja/amounts";
import { dateReasons } from "./ja/dates";
import { limitReasons } from "./ja/limits";
import { passwordWords } from "./ja/password";
import { points, pointTitles } from "./ja/points";
import { refusals } from "./ja/refusals";
import type { ReasonTemplate } from "./words";

const reasons = { ...dateReasons, ...amountReasons, ...limitReasons } satisfies Record<ReasonKind, ReasonTemplate>;

export const ja = { reasons, points, pointTitles, refusals, passwordWords } as const;
