import "server-only";

/**
 * The permissions that staff acts ask for; who holds which is the catalogue's staff table, so that an operator changes it without code.
 * Unlocking is a permission of its own: resetting a password or a factor would be others.
 */
export type StaffPermission =
  | "member.view"
  | "lock.unlock"
  | "password-reset.help"
  | "factor-reset.request"
  | "factor-reset.approve"
  | "staff-people.manage"
  | "audit.view"
  | "holder-check.decide"
  | "claim.answer"
  | "contact.handle"
  | "campaign.write"
  | "campaign.send"
  | "notice.write"
  | "certificate.issue"
  | "certificate.reissue"
  | "countersign.decide"
  | "paper-change.enter"
  | "line.cancel"
  | "guide-request.send"
  | "change-report.decide"
  | "leaving.record"
  | "deletion.decide"
  | "bounce.handle"
  | "outbox.retry";
