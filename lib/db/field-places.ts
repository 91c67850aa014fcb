import "server-only";
import type { FieldPlace } from "./field-cipher";

/** Where each sealed field stands. A sealed text opens at its own place only, so who writes and who reads must name the same. */
export const memberPhonePlace = (memberId: string): FieldPlace => ({ table: "member", column: "phone_enc", row: memberId });

/** The further fields of a member that are sealed. */
export const memberPlace = (column: "fax_enc" | "mobile_enc" | "address_enc", memberId: string): FieldPlace => ({
  table: "member",
  column,
  row: memberId,
});

/** The gateway's reference of a card. */
export const cardReferencePlace = (cardId: string): FieldPlace => ({
  table: "payment_card",
  column: "reference_enc",
  row: cardId,
});

/** A procedure's input where it holds telephone numbers. */
export const procedureInputPlace = (procedureId: string): FieldPlace => ({
  table: "procedure",
  column: "input",
  row: procedureId,
});

export const activationRevealPlace = (accountId: string): FieldPlace => ({
  table: "activation_code",
  column: "reveal_enc",
  row: accountId,
});

/** First password and activation code of a certificate until it is printed. */
export const certificateSecretsPlace = (certificateId: string): FieldPlace => ({
  table: "certificate",
  column: "secrets_enc",
  row: certificateId,
});

/** What a paper changed. */
export const paperChangePlace = (column: "before_enc" | "after_enc", changeId: string): FieldPlace => ({
  table: "paper_change",
  column,
  row: changeId,
});

export const licencePinPlace = (licenceId: string): FieldPlace => ({ table: "licence", column: "pin_enc", row: licenceId });

export const pendingLoginPlace = (column: "enrol_destination_enc" | "backup_codes_enc", id: string): FieldPlace => ({
  table: "pending_login",
  column,
  row: id,
});
