import "server-only";
import type { FieldPlace } from "./field-cipher";

/** Where each sealed field stands. A sealed text opens at its own place only, so who writes and who reads must name the same. */
export const memberPhonePlace = (memberId: string): FieldPlace => ({ table: "member", column: "phone_enc", row: memberId });

export const activationRevealPlace = (accountId: string): FieldPlace => ({
  table: "activation_code",
  column: "reveal_enc",
  row: accountId,
});

export const pendingLoginPlace = (column: "enrol_destination_enc" | "backup_codes_enc", id: string): FieldPlace => ({
  table: "pending_login",
  column,
  row: id,
});
