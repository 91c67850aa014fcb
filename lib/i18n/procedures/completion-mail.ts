import type { ProcedureKind } from "../../domain/procedures/procedure";
import type { Locale } from "../locale";
import { mail as en } from "../messages/en/mail";
import { mail as ja } from "../messages/ja/mail";

/** Which completion mail a kind sends (JP-10). */
export const completionTemplates = {
  "add-option": "option-ordered",
  "cancel-option": "option-cancelled",
  "end-initially": "contract-ended",
  "register-account-id": "account-id-registered",
  "delete-account-id": "account-id-deleted",
  "change-account-id": "account-id-changed",
  "change-password": "password-changed",
  claim: "claim-received",
  "set-switch": "switch-changed",
  "change-mail": "mail-changed",
  "set-forwarding": "mail-changed",
  "set-auto-reply": "mail-changed",
  "change-contact": "contact-changed",
  "apply-partner": "partner-applied",
  "cancel-partner": "partner-cancelled",
  "set-campaign-consent": "campaign-consent-changed",
  "register-card": "card-registered",
  "request-guides": "guides-requested",
  "withdraw-guides": "guides-withdrawn",
} as const satisfies Record<ProcedureKind, string>;

const texts = { ja, en } as const;

/** The subject to look for in one's mailbox: the same words that the mail is sent with. */
export function completionSubject(kind: ProcedureKind, operator: string, locale: Locale): string {
  const { subject, templates } = texts[locale];
  return subject(operator, templates[completionTemplates[kind]]({ rows: [] }).subject);
}
