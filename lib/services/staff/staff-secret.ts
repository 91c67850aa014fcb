import "server-only";
import { verifySync } from "otplib";
import type { Temporal } from "temporal-polyfill";
import { openField } from "@/lib/db/field-cipher";

const PERIOD_SECONDS = 30;

export const secretPlace = (staffId: string) => ({ table: "staff_credential", column: "secret_enc", row: staffId });

/**
 * The time step that a code belongs to, out of the present one and its two neighbours (a telephone's clock may be off by half a minute);
 * null when it belongs to none. That it was not used before is for the caller to gate: this looks at the code alone.
 */
export function stepOfCode(staffId: string, secretEnc: Uint8Array, code: string, at: Temporal.Instant): number | null {
  const secret = openField(secretPlace(staffId), secretEnc);
  const epoch = Math.floor(at.epochMilliseconds / 1000);
  const result = verifySync({ secret, token: code, epoch, period: PERIOD_SECONDS, epochTolerance: PERIOD_SECONDS });
  return result.valid ? Math.floor(epoch / PERIOD_SECONDS) + result.delta : null;
}
