import "server-only";
import type { FieldPlace } from "./field-cipher";

/** A first password on the complete screen: it opens for whoever added the person, and for nobody else. */
export const staffRevealPlace = (staffId: string, addedBy: string): FieldPlace => ({
  table: "staff_credential",
  column: "reveal_enc",
  row: `${staffId}|${addedBy}`,
});

/** The authenticator's secret of a half-done first login. */
export const staffEnrolPlace = (pendingId: string): FieldPlace => ({
  table: "staff_pending_login",
  column: "enrol_secret_enc",
  row: pendingId,
});
