import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Act = keyof ReturnType<typeof messagesFor>["stepUp"]["acts"];

/** Which act a page is for, the narrower address first. */
const acts: readonly (readonly [start: string, act: Act])[] = [
  ["/mypage/security/methods", "methods"],
  ["/mypage/security/passkeys", "passkeys"],
  ["/mypage/security/backup-codes", "backupCodes"],
  ["/mypage/payment", "payment"],
  ["/mypage/member/reports", "reports"],
  ["/mypage/member", "member"],
  ["/mypage/own-data/deletion", "deletion"],
  ["/mypage/own-data", "ownData"],
  ["/mypage/people", "people"],
  ["/mypage/account-ids", "accountIds"],
  ["/mypage/step-up/amount", "amount"],
  ["/mypage/options", "options"],
  ["/mypage/contracts", "contracts"],
  ["/mypage/mail", "mail"],
  ["/mypage/approvals", "approvals"],
  ["/mypage/partners", "partners"],
];

/** For what the proof is asked, by the page that it goes back to; null where that page tells nothing of it. */
export function actWords(to: string | null, locale: Locale): string | null {
  const found = acts.find(([start]) => to !== null && new RegExp(`^${start}(?:[/?]|$)`).test(to));
  const text = messagesFor(locale).stepUp;
  return found ? text.actFor(text.acts[found[1]]) : null;
}
