import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test, vi } from "vitest";
import { due } from "@/lib/domain/billing/due";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { type ContractEvent, contractEventSchema } from "@/lib/domain/contracts/events";
import { apply } from "@/lib/domain/contracts/state";
import { accepted, catalogue } from "../support";
import { anyStory, dayInJapan, products, type Story, storyOf } from "./any-story";
import { runs } from "./runs";
import { bytesOf, tell } from "./told";

vi.setConfig({ testTimeout: 600_000 });

/** The same instant, written by a clock of another zone. */
function inZone(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toString({ timeZoneName: "never" });
}

function withZone(zone: string, act: () => string): string {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const zones = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"];
const lastDayTold = ({ events }: Story) => dayInJapan(events.at(-1)?.at ?? "");

describe("[JP-01] the same events give the same bytes", () => {
  test("told again, and after a stay in storage as JSON", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const stored = story.events.map((event) => contractEventSchema.parse(JSON.parse(JSON.stringify(event))));
        const once = bytesOf(tell(story));
        expect(bytesOf(tell(story))).toBe(once);
        expect(bytesOf(tell(story, stored))).toBe(once);
      }),
      runs(60),
    );
  });

  test("in any time zone, however the instants are written", () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...zones), (story, zone) => {
        const elsewhere = story.events.map((event) => ({ ...event, at: inZone(event.at, zone) }));
        expect(withZone(zone, () => bytesOf(tell(story, elsewhere)))).toBe(bytesOf(tell(story)));
      }),
      runs(40),
    );
  });
});

describe("[JP-07] the fold goes on from where it was", () => {
  test.each(products)("%s: replayed to a day and advanced to another, as if replayed to that at once", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), fc.integer({ min: 0, max: 800 }), (story, days) => {
        const first = tell({ ...story, until: lastDayTold(story) });
        if (!first.state) return;
        const until = lastDayTold(story).add({ days });
        const later = accepted(due(first.state, catalogue, until));
        const atOnce = tell({ ...story, until });
        expect(canonicalJson([...first.issued, ...later.issued])).toBe(canonicalJson(atOnce.issued));
        expect(canonicalJson(later.state)).toBe(canonicalJson(atOnce.state));
      }),
      runs(30),
    );
  });

  test.each(products)("%s: one event after the other, as if all at once; a step never changes what it is given", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        const issued: unknown[] = [];
        let state: Parameters<typeof apply>[0] = null;
        for (const event of story.events) {
          const before = canonicalJson(state);
          const step = apply(state, event, catalogue, { member: story.member });
          expect(canonicalJson(state)).toBe(before);
          if (!step.ok) continue;
          state = step.value.state;
          issued.push(...step.value.issued);
        }
        const told = tell(story);
        const rest = state && accepted(due(state, catalogue, story.until));
        expect(canonicalJson([...issued, ...(rest?.issued ?? [])])).toBe(canonicalJson(told.issued));
        expect(canonicalJson(rest?.state ?? null)).toBe(canonicalJson(told.state));
      }),
      runs(30),
    );
  });

  test.each(products)("%s: what is issued later never changes what was issued before", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), fc.integer({ min: 1, max: 400 }), (story, days) => {
        const { issued } = tell(story);
        const later = tell({ ...story, until: story.until.add({ days }) });
        expect(canonicalJson(later.issued.slice(0, issued.length))).toBe(canonicalJson(issued));
      }),
      runs(20),
    );
  });
});

describe("[JP-07] a refused event", () => {
  test.each(products)("of %s changes nothing: without it everything is the same", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        const told = tell(story);
        const refused = new Set(told.refusals.map((one) => one.event));
        const rest: ContractEvent[] = story.events.filter((event) => !refused.has(event.id));
        const without = tell(story, rest);
        expect(without.refusals.filter((one) => one.event !== "until")).toEqual([]);
        expect(canonicalJson(without.state)).toBe(canonicalJson(told.state));
        expect(canonicalJson(without.issued)).toBe(canonicalJson(told.issued));
      }),
      runs(30),
    );
  });
});
