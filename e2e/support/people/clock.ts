import { Temporal } from "temporal-polyfill";
import { owner } from "./owner";

let offsetMs = 0;

/** The portal's time, as far as this process has moved it. */
export const now = () => Temporal.Now.instant().add({ milliseconds: offsetMs });

/** Moves the portal's clock, which is everybody's: only for a story that is told alone. Null: back to the real time. */
export async function moveClock(to: string | null): Promise<void> {
  offsetMs = to === null ? 0 : Temporal.Instant.from(to).epochMilliseconds - Temporal.Now.instant().epochMilliseconds;
  await owner("UPDATE clock SET offset_ms = $1", [offsetMs]);
}
