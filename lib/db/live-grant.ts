import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "./dates";

/** Which grants hold at an instant: neither taken back nor past the day that they were given until. */
export const holdsAt = (at: Temporal.Instant) => ({
  endedAt: null,
  OR: [{ until: null }, { until: { gt: toInstantColumn(at) } }],
});
