import "server-only";
import type { Locale } from "@/lib/i18n/locale";

/** The invented values that the samples share, in the mail's language. */
export function sampleWords(locale: Locale) {
  const say = (ja: string, en: string) => (locale === "ja" ? ja : en);
  return {
    say,
    at: say("2026年11月20日（金）12:00", "20 November 2026 (Fri), 12:00"),
    until: say("2026年11月20日（金）12:10", "20 November 2026 (Fri), 12:10"),
    tomorrow: say("2026年11月21日（土）12:00", "21 November 2026 (Sat), 12:00"),
    day: say("2026年11月20日（金）", "20 November 2026 (Fri)"),
    token: "sample-token",
    code: "042042",
    loginHint: "20**********89",
    number: "M26-11-0001",
    card: "Visa XXXX-XXXX-XXXX-4242",
    member: say("見本商事株式会社", "Mihon Trading Co."),
    device: "Chrome / Windows",
    rows: [
      { label: say("受付番号", "Number"), value: "M26-11-0001" },
      { label: say("受付日", "Received"), value: say("2026年11月20日（金）", "20 November 2026 (Fri)") },
      { label: say("ご契約", "Contract"), value: "C26-0001" },
    ],
  };
}

export type SampleWords = ReturnType<typeof sampleWords>;
