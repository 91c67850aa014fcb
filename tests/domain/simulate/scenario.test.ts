import { describe, expect, test } from "vitest";
import { largestScenario, readScenario } from "@/lib/domain/simulate/read-scenario";
import { parseScenario } from "@/lib/domain/simulate/scenario";

const order = { id: "e1", at: "2026-01-05T10:00:00+09:00", type: "order", contract: "c1", product: "news" };
const story = (...events: unknown[]) => ({ until: "2026-12-31", member: { kind: "corporate" }, events });

/** `path: expected …, found …`, one for each fault. */
function faultsOf(given: unknown): string[] {
  const parsed = parseScenario(given);
  return parsed.ok ? [] : parsed.faults.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
}

function faultsOfText(text: string): string[] {
  const parsed = readScenario(text);
  return parsed.ok ? [] : parsed.faults.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
}

describe("a scenario is read bare or in the frame of its file", () => {
  test.each([
    ["bare", story(order)],
    ["in a frame", { name: "a story", rules: ["BZ-05"], scenario: story(order), expect: [] }],
    ["in a frame that says it is wrong", { name: "a story", scenario: story(order), invalid: "until" }],
  ])("%s", (_, given) => {
    expect(parseScenario(given)).toEqual({ ok: true, scenario: story(order) });
  });

  test("events may stand in any order", () => {
    expect(faultsOf(story({ ...order, id: "e2", at: "2026-03-01T00:00:00Z" }, order))).toEqual([]);
  });
});

describe("a fault names the place below the story, what belongs there and what stands there", () => {
  test.each([
    ["until", { ...story(), until: "2026-02-30" }, 'until: expected a day such as 2026-11-20, found "2026-02-30"'],
    ["until", { ...story(), until: undefined }, "until: expected a text, found nothing"],
    ["member", { ...story(), member: "corporate" }, 'member: expected an object, found "corporate"'],
    [
      "member.kind",
      { ...story(), member: { kind: "club" } },
      'member.kind: expected one of corporate, sole-proprietor, person, found "club"',
    ],
    ["events", { ...story(), events: {} }, "events: expected a list, found an object"],
    ["an event", story(7), "events[0]: expected an object, found 7"],
    ["an unknown key", { ...story(), untill: 1 }, "untill: expected no such key, found 1"],
    ["an unknown field", story({ ...order, colour: "red" }), 'events[0].colour: expected no such key, found "red"'],
    ["a missing field", story({ ...order, product: undefined }), "events[0].product: expected a text, found nothing"],
    ["an instant without zone", story({ ...order, at: "2026-01-05T10:00:00" }), /^events\[0\]\.at: expected an instant such as/],
    ["half a user", story({ ...order, quantity: 1.5 }), "events[0].quantity: expected a whole number, found 1.5"],
    ["fewer than none", story({ ...order, quantity: -1 }), "events[0].quantity: expected at least 0, found -1"],
    ["an ID given twice", story(order, order), 'events[1].id: expected an ID that no event before it has, found "e1"'],
    [
      "finer than nanoseconds",
      story({ ...order, at: "2026-01-05T10:00:00.1234567891Z" }),
      /^events\[0\]\.at: expected an instant/,
    ],
    [
      "backwards",
      story({ id: "e1", at: order.at, type: "restriction", contract: "c1", from: "2026-01-05", to: "2026-01-04" }),
      'events[0].to: expected a day not before `from`, found "2026-01-04"',
    ],
    [
      "a day of another month",
      story({
        id: "e1",
        at: order.at,
        type: "usage",
        contract: "c1",
        meter: "m",
        month: "2026-01",
        on: "2026-02-01",
        quantity: 1,
      }),
      'events[0].on: expected a day of 2026-01, found "2026-02-01"',
    ],
    [
      "what a correction puts in place",
      story({ id: "e1", at: order.at, type: "correct", contract: "c1", replaces: "e0", with: { ...order, quantity: -1 } }),
      "events[0].with.quantity: expected at least 0, found -1",
    ],
    ["the frame", { name: 1, scenario: story(order) }, "name: expected a text, found 1"],
    ["the frame's keys", { name: "a", scenario: story(order), expcet: [] }, "expcet: expected no such key, found a list of 0"],
    ["several stories", [story(order)], "(scenario): expected one scenario, found a list of 1"],
    ["no story", null, "(scenario): expected an object, found null"],
  ])("%s", (_, given, fault) => {
    expect(faultsOf(given)).toEqual([typeof fault === "string" ? fault : expect.stringMatching(fault)]);
  });

  test("an unknown type is named by its path, with the types that there are", () => {
    const [fault = "", ...more] = faultsOf(story({ ...order, type: "teleport" }));
    expect(more).toEqual([]);
    expect(fault).toMatch(/^events\[0\]\.type: expected one of order, .*, found "teleport"$/);
  });

  test("all faults at once, in the order of the story", () => {
    const faults = faultsOf({ ...story({ ...order, at: 1 }, order, { ...order, id: "" }), until: 1 });
    expect(faults.map((fault) => fault.split(":")[0])).toEqual(["until", "events[0].at", "events[2].id"]);
  });

  test("what is found stays on its line, however it looks", () => {
    const nasty = `a\nb\u0085\u2028\u001b[31m${"x".repeat(1000)}`;
    const faults = faultsOf(story({ ...order, [nasty]: nasty }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(faults[0]?.length).toBeLessThan(400);
  });
});

describe("text that is no scenario ends in a fault", () => {
  test.each([
    ["nothing", "", "(scenario): expected JSON, found nothing"],
    ["half of it", '{"until": ', "(scenario): expected JSON, found an end in the middle"],
    ["a sign too many", '{"a": }', '(scenario): expected JSON, found "}" out of place'],
    ["a slip in the third line", '{\n"a": 1,\n"b": 2 3}', "(scenario): expected JSON, found a slip in line 3, column 8"],
    ["too deep", "[".repeat(40) + "]".repeat(40), "(scenario): expected at most 32 levels, found more"],
    ["much too deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "(scenario): expected at most 32 levels, found more"],
    ["too long", " ".repeat(largestScenario + 1), `(scenario): expected at most ${largestScenario} characters, found more`],
    ["a number", "1e999", "(scenario): expected an object, found Infinity"],
  ])("%s", (_, text, fault) => {
    expect(faultsOfText(text)).toEqual([fault]);
  });

  test("keys that JavaScript knows are keys like any other", () => {
    const text = '{"until":"2026-12-31","member":{"kind":"person","__proto__":{}},"events":[],"constructor":1}';
    expect(faultsOfText(text)).toEqual([
      "member.__proto__: expected no such key, found an object",
      "constructor: expected no such key, found 1",
    ]);
  });
});
