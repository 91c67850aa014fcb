import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { formatLastInstant, formatTimeLeft } from "@/lib/i18n/time-left";

const jst = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Tokyo]`).toInstant();
const lastAt = jst("2026-11-20T12:59:59");

describe("until when", () => {
  it("[BZ-05] is said by the time, and by the day where it is the day's last second", () => {
    expect(formatLastInstant(lastAt, "ja")).toBe("11月20日（金）の13:00より前");
    expect(formatLastInstant(lastAt, "en")).toBe("before 13:00 on 20 November (Fri)");
    expect(formatLastInstant(jst("2026-11-20T23:59:59"), "ja")).toBe("11月20日（金）中");
    expect(formatLastInstant(jst("2026-11-20T23:59:59"), "en")).toBe("by the end of 20 November (Fri)");
  });
});

describe("how long is left", () => {
  it.each([
    ["2026-11-20T10:50:00", "あと2時間10分", "2 hours 10 minutes left"],
    ["2026-11-20T10:50:01", "あと2時間10分", "2 hours 10 minutes left"],
    ["2026-11-20T11:00:00", "あと2時間", "2 hours left"],
    ["2026-11-20T11:59:00", "あと1時間1分", "1 hour 1 minute left"],
    ["2026-11-20T12:59:00", "あと1分", "1 minute left"],
    ["2026-11-20T12:59:59", "あと1分", "1 minute left"],
    ["2026-11-18T13:00:00", "あと2日", "2 days left"],
    ["2026-11-18T13:01:00", "あと47時間59分", "47 hours 59 minutes left"],
    ["2026-11-10T00:00:00", "あと10日", "10 days left"],
  ])("at %s: %s", (at, ja, en) => {
    expect(formatTimeLeft(lastAt, jst(at), "ja")).toBe(ja);
    expect(formatTimeLeft(lastAt, jst(at), "en")).toBe(en);
  });
});
