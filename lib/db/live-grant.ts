import "server-only";
import type { Temporal } from "temporal-polyfill";
import { Prisma } from "@/generated/prisma/client";
import { toInstantColumn } from "./dates";

/** Which grants hold at an instant: neither taken back nor past the day that they were given until. */
export const holdsAt = (at: Temporal.Instant) => ({
  endedAt: null,
  OR: [{ until: null }, { until: { gt: toInstantColumn(at) } }],
});

/** The same as a condition of a statement in which a grant is called `g`. */
export const grantHoldsAt = (at: Temporal.Instant) =>
  Prisma.sql`g.ended_at IS NULL AND (g.until IS NULL OR g.until > ${toInstantColumn(at)})`;
