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

export const pendingLoginPlace = (column: "backup_codes_enc", id: string): FieldPlace => ({
  table: "pending_login",
  column,
  row: id,
});

/** The login ID that somebody typed to have the password reset, while it waits for its job. */
export const resetAskPlace = (id: string): FieldPlace => ({ table: "password_reset", column: "ask", row: id });

/** A new password's hash between input and confirmation. */
export const resetDraftPlace = (id: string): FieldPlace => ({ table: "password_reset", column: "draft_enc", row: id });

export const contactPhonePlace = (id: string): FieldPlace => ({ table: "contact_request", column: "phone_enc", row: id });

/** What somebody enters who registers, and the words that were agreed to. */
export const registrationPlace = (
  column: "typed_enc" | "details_enc" | "password_enc" | "agreement_enc",
  registrationId: string,
): FieldPlace => ({ table: "registration", column, row: registrationId });

export const registrationTextPlace = (memberId: string): FieldPlace => ({
  table: "registration_record",
  column: "text_enc",
  row: memberId,
});

/** Where a method's codes go, or the seed that it shares with an app. */
export const factorPlace = (column: "destination_enc" | "secret_enc", factorId: string): FieldPlace => ({
  table: "factor",
  column,
  row: factorId,
});

/** Address and message of an invitation. */
export const invitationPlace = (column: "mail_enc" | "message_enc", invitationId: string): FieldPlace => ({
  table: "invitation",
  column,
  row: invitationId,
});

/** What somebody invited has entered for a new login. */
export const invitationDraftPlace = (draftId: string): FieldPlace => ({
  table: "invitation_draft",
  column: "input_enc",
  row: draftId,
});

/** What was asked for, and shown, of a change among people. */
export const peopleChangePlace = (column: "input_enc" | "shown_enc", changeId: string): FieldPlace => ({
  table: "people_change",
  column,
  row: changeId,
});

/** Why a request for approval was sent back. */
export const approvalReasonPlace = (decisionId: string): FieldPlace => ({
  table: "approval_decision",
  column: "reason_enc",
  row: decisionId,
});

/** What a member's details were and are. */
export const memberChangePlace = (column: "before_enc" | "after_enc", changeId: string): FieldPlace => ({
  table: "member_change",
  column,
  row: changeId,
});

/** New details until they are confirmed. */
export const memberDraftPlace = (draftId: string): FieldPlace => ({
  table: "member_change_draft",
  column: "input_enc",
  row: draftId,
});

/** What a report wants on record. */
export const reportPlace = (reportId: string): FieldPlace => ({ table: "change_report", column: "contents_enc", row: reportId });

/** A paper sent along with a report, and its name. */
export const documentPlace = (column: "name_enc" | "content_enc", documentId: string): FieldPlace => ({
  table: "change_report_document",
  column,
  row: documentId,
});

/** A download of all that is held on a member. */
export const ownDataPlace = (exportId: string): FieldPlace => ({ table: "own_data_export", column: "body_enc", row: exportId });

/** The activation code of a reset of second factors, until its letter is printed. */
export const factorResetCodePlace = (resetId: string): FieldPlace => ({
  table: "factor_reset",
  column: "code_enc",
  row: resetId,
});
