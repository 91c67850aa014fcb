import type { Locale } from "@/lib/i18n/locale";
import { staffNotices as en } from "@/lib/i18n/messages/en/staff-notices";
import { staffNotices as ja } from "@/lib/i18n/messages/ja/staff-notices";

/** These pages' own words only, so that their forms don't carry the whole site's messages. */
export const noticeText = (locale: Locale): typeof ja => ({ ja, en })[locale];
