import type { Locale } from "@/lib/i18n/locale";
import { staff as staffEn } from "@/lib/i18n/messages/en/staff";
import { staffAudit as auditEn } from "@/lib/i18n/messages/en/staff-audit";
import { staffUnlock as unlockEn } from "@/lib/i18n/messages/en/staff-unlock";
import { staff as staffJa } from "@/lib/i18n/messages/ja/staff";
import { staffAudit as auditJa } from "@/lib/i18n/messages/ja/staff-audit";
import { staffUnlock as unlockJa } from "@/lib/i18n/messages/ja/staff-unlock";

type StaffText = { staff: typeof staffJa; audit: typeof auditJa; unlock: typeof unlockJa };

const text: Record<Locale, StaffText> = {
  ja: { staff: staffJa, audit: auditJa, unlock: unlockJa },
  en: { staff: staffEn, audit: auditEn, unlock: unlockEn },
};

/** The staff side's own words only, so that its client components do not carry the whole site's messages. */
export function staffText(locale: Locale): StaffText {
  return text[locale];
}
