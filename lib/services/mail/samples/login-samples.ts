import "server-only";
import type { MailData } from "../render-mail";
import type { SampleWords } from "./sample-words";

/** Mails about getting in: codes, locks, passwords, methods, devices. */
export const loginSamples = ({ say, at, until, tomorrow, token, code, loginHint, rows, device }: SampleWords) =>
  ({
    "authentication-code": { code, purpose: "login", validUntil: until, requestedAt: at },
    "account-locked": { loginHint, lockedAt: at },
    "account-unlocked": { loginHint, unlockedAt: at },
    "password-changed": { rows },
    "own-password-changed": { at },
    "first-password-changed": { at },
    "password-reset": { loginHint, token, askedAt: at, validUntil: until, locked: false },
    "password-was-reset": { loginHint, at, locked: false },
    "new-device": { loginHint, at, device, place: "203.0.113.*", token, validUntil: tomorrow },
    "login-denied": { at, ended: 2 },
    "method-added": { method: say("認証アプリ", "Authenticator app"), at },
    "method-removed": { method: say("SMS", "SMS"), at },
    "method-preferred": { method: say("認証アプリ", "Authenticator app"), at },
    "new-backup-code-used": { usedAt: at, left: 9 },
    "backup-codes-renewed": { at },
    "factor-reset-waiting": { loginHint, approvedAt: at, takesEffectAt: tomorrow, token },
    "certificate-asked": { loginHint, askedAt: at },
    "factor-reset-done": { loginHint, doneAt: at, validUntil: tomorrow, code: "7KQ2-M8ZD-4F6H", byPost: false },
    "staff-passkey-changed": { at, what: "added" },
    "staff-person-changed": {
      at,
      change: "added",
      name: say("見本 次郎", "Jiro Mihon"),
      loginId: "mihon",
      role: say("受付担当", "Support"),
      by: say("見本 一郎", "Ichiro Mihon"),
    },
  }) satisfies Partial<MailData>;
