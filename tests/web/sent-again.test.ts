import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { refuse } from "@/lib/domain/decision";
import { askedTooSoon, lastAsked, sentAgain } from "@/lib/web/sent-again";

const at = Temporal.Instant.from("2026-11-22T01:02:03Z");

describe("another code", () => {
  it("[SECURITY] too soon is told apart from the limits, which stay faults", () => {
    const of = (facts: Record<string, number | boolean>) => askedTooSoon(refuse("throttled", null, facts).refusal, at);
    expect(of({ seconds: 40 })).toBe(`soon=${at.epochMilliseconds}`);
    expect([of({ daily: true }), of({ sms: true }), of({ minutes: 15 })]).toEqual([null, null, null]);
    expect(askedTooSoon(refuse("code-refused", null, { seconds: 40 }).refusal, at)).toBeNull();
  });

  it("each time is another one, so that what was wrong before it is known to be old", () => {
    const query = (text: string) => Object.fromEntries(new URLSearchParams(text));
    const seen = [{}, query(sentAgain(at)), query(`soon=${at.epochMilliseconds}`), query(sentAgain(at.add({ seconds: 60 })))];
    expect(new Set(seen.map(lastAsked)).size).toBe(4);
  });
});
