import "server-only";
import { cookies, headers } from "next/headers";
import { isLocale, type Locale, localeFromAcceptLanguage } from "@/lib/i18n/locale";

export const localeCookie = "locale";

/** The language of this request: what the visitor chose, else what the browser asks for. */
export async function requestLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : localeFromAcceptLanguage((await headers()).get("accept-language"));
}
