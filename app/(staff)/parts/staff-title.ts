import type { Metadata } from "next";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { requestLocale } from "@/lib/web/locale";
import { currentStaff } from "@/lib/web/staff-session";

type Find<T> = (actor: StaffSession["actor"], at: Temporal.Instant) => Promise<T | null>;

/** A title that hangs on what the page finds. It notes no look at a member: the page does, and shows nothing without. */
export async function staffTitle<T>(find: Find<T>, of: (found: T, locale: Locale) => string): Promise<Metadata> {
  const locale = await requestLocale();
  const session = await currentStaff();
  const found = session && (await find(session.actor, await now()));
  return { title: found ? of(found, locale) : messagesFor(locale).errors.notFoundTitle };
}
