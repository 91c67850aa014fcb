import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

const zone = "Asia/Tokyo";

const typed = (text: string) => text.normalize("NFKC").replace(/\s/g, "");

/** `2026/11/8`, `２０２６年１１月８日` and `2026-11-08` are the same day. */
function isoDay(text: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed(text)) ?? [];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `1:30`, `０１：３０`, `0130` and `1時30分` are the same time. */
function isoTime(text: string): string {
  const [, hour = "", minute = ""] = /^(\d{1,2})(?::|時)?(\d{2})(?::\d{2}|分)?$/.exec(typed(text).replace("：", ":")) ?? [];
  return `${hour.padStart(2, "0")}:${minute}`;
}

function reads(read: () => string, text: string): boolean {
  try {
    return read() === text;
  } catch {
    return false;
  }
}

export const daySchema = z
  .string()
  .min(1, messageKey("fields.required"))
  .max(40, messageKey("staffNotices.errors.date"))
  .transform(isoDay)
  .refine(
    (day) => reads(() => Temporal.PlainDate.from(day, { overflow: "reject" }).toString(), day),
    messageKey("staffNotices.errors.date"),
  );

export const timeSchema = z
  .string()
  .min(1, messageKey("fields.required"))
  .max(40, messageKey("staffNotices.errors.time"))
  .transform(isoTime)
  .refine(
    (time) => reads(() => Temporal.PlainTime.from(time, { overflow: "reject" }).toString().slice(0, 5), time),
    messageKey("staffNotices.errors.time"),
  );

/** A day and a time as they are in Japan. */
export function instantInJapan(day: string, time: string): string {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant().toString();
}

/** The other way, for a form that begins with what is known. */
export function dayAndTime(instant: string): { day: string; time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) };
}
