import type { ResetView } from "@/lib/queries/staff/find-factor-reset";

/** Which decision a reset waits for: one that went back to be decided waits for another than before. */
export const standingOf = ({ state, returnedAt }: ResetView): string => `${state} ${returnedAt ?? ""}`.trim();
