import type { Temporal } from "temporal-polyfill";

type Reset = { readonly state: string; readonly returnedAt: Temporal.Instant | null };

/** Which decision a reset of second factors waits for: one that went back to be decided waits for another than before. */
export const resetStanding = ({ state, returnedAt }: Reset): string => `${state} ${returnedAt ?? ""}`.trim();
