import { describe, expect, test } from "vitest";
import { discontinueService } from "@/lib/domain/casework/discontinue-service";
import { accepted, day } from "../support";
import { partOf, soundFacts } from "./support";

const terms = partOf("inventory-pro", "discontinuation");
const end = (noticeOn: string, endsOn: string) => discontinueService(terms, day(noticeOn), day(endsOn));

describe("[IV-21] a whole service ends at least three months after its notice", () => {
  // Where the month has no such day, its last: 30 November, 29 November of a common year, 31 December of another.
  test.each([
    ["2026-11-22", "2027-02-21", "2027-02-22"],
    ["2026-11-30", "2027-02-27", "2027-02-28"],
    ["2026-11-29", "2027-02-27", "2027-02-28"],
    ["2027-11-30", "2028-02-28", "2028-02-29"],
    ["2026-12-31", "2027-03-30", "2027-03-31"],
    ["2026-08-31", "2026-11-29", "2026-11-30"],
  ])("noticed on %s: %s is refused with %s, which is the first day that is taken", (noticeOn, tooEarly, earliestOn) => {
    expect(end(noticeOn, tooEarly)).toEqual({
      ok: false,
      refusal: {
        kind: "discontinuation-too-early",
        term: { rule: "IV-21", clause: "inventory#第18条" },
        facts: { noticeOn, months: 3, earliestOn, endsOn: tooEarly },
      },
    });
    const answer = accepted(end(noticeOn, earliestOn));
    expect([answer.endsOn.toString(), answer.earliestOn.toString()]).toEqual([earliestOn, earliestOn]);
    expect(soundFacts(answer.reason)).toMatchObject({ noticeOn, earliestOn });
  });

  test("any later day is taken, and no day before the notice", () => {
    expect(accepted(end("2026-11-22", "2028-03-31")).endsOn.toString()).toBe("2028-03-31");
    expect(end("2026-11-22", "2026-11-21").ok).toBe(false);
    expect(end("2026-11-22", "2026-11-22").ok).toBe(false);
  });
});
