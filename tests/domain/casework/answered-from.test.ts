import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { answeredFrom } from "@/lib/domain/casework/answered-from";
import { accepted, catalogue, refusedBy } from "../support";
import { partOf, soundFacts } from "./support";

const terms = partOf("inventory-lite", "supportHours");
const ask = (local: string) => answeredFrom(terms, catalogue.calendar, `${local}+09:00`);
const japan = (at: Temporal.Instant) => at.toZonedDateTimeISO("Asia/Tokyo").toPlainDateTime().toString();

describe("[IV-22] support answers on business days from 9:00 to 12:00 and from 13:00 to 17:30", () => {
  // Thursday 8 January 2026
  test.each(["09:00:00", "11:59:59", "13:00:00", "17:29:59"])("what comes in at %s is answered at once", (time) => {
    const answer = accepted(ask(`2026-01-08T${time}`));
    expect([answer.atOnce, japan(answer.answeredAt)]).toEqual([true, japan(Temporal.Instant.from(`2026-01-08T${time}+09:00`))]);
    expect(soundFacts(answer.reason)).toMatchObject({ atOnce: true, answeredTime: time });
    expect(answer.reason.terms.map((term) => term.rule)).toEqual(["IV-22", "JP-02"]);
  });

  test.each([
    ["the night before", "2026-01-08T00:00:00", "2026-01-08T09:00:00"],
    ["the last second before the morning", "2026-01-08T08:59:59", "2026-01-08T09:00:00"],
    ["the first of the lunch break", "2026-01-08T12:00:00", "2026-01-08T13:00:00"],
    ["the last of the lunch break", "2026-01-08T12:59:59", "2026-01-08T13:00:00"],
    ["closing time", "2026-01-08T17:30:00", "2026-01-09T09:00:00"],
    ["the day's last second", "2026-01-08T23:59:59", "2026-01-09T09:00:00"],
    // Saturday, Sunday, and Monday the 12th, a holiday
    ["Friday after closing, before a long weekend", "2026-01-09T17:30:00", "2026-01-13T09:00:00"],
    ["a Saturday", "2026-01-10T10:00:00", "2026-01-13T09:00:00"],
    ["a Sunday", "2026-01-11T10:00:00", "2026-01-13T09:00:00"],
    ["a holiday", "2026-01-12T10:00:00", "2026-01-13T09:00:00"],
    // The operator is closed from 29 December to 3 January; the 3rd and 4th are Saturday and Sunday.
    ["the operator's closed days", "2025-12-29T10:00:00", "2026-01-05T09:00:00"],
    ["after the year's last closing", "2025-12-26T17:30:00", "2026-01-05T09:00:00"],
  ])("what comes in at %s waits for the next opening", (_, asked, answered) => {
    const given = accepted(ask(asked));
    expect([given.atOnce, japan(given.answeredAt)]).toEqual([false, answered]);
    expect(`${soundFacts(given.reason).answeredOn}T${soundFacts(given.reason).answeredTime}`).toBe(answered);
  });

  test("a fraction of a second before the opening still waits", () => {
    expect(accepted(ask("2026-01-08T12:59:59.999")).atOnce).toBe(false);
    expect(accepted(ask("2026-01-08T08:59:59.999")).atOnce).toBe(false);
  });

  test("the instant counts, not the zone in which it is written", () => {
    const answer = accepted(answeredFrom(terms, catalogue.calendar, "2026-01-08T03:30:00Z"));
    expect(japan(answer.answeredAt)).toBe("2026-01-08T13:00:00");
  });

  test("beyond the holiday data it is refused, never guessed", () => {
    expect(refusedBy(ask("2090-01-06T10:00:00"))).toBe("beyond-holiday-data JP-02");
  });
});
