import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideAddition, decideRemoval } from "@/lib/domain/identity/remove-method";

const terms = { methods: { most: 10, rule: "CL-07", clause: "member#第2条5項" } };

describe("removing a method", () => {
  it("[CL-07] the last one stays, and the refusal names its clause", () => {
    expect(decideRemoval([{ id: "a", preferred: true }], "a", terms)).toMatchObject({
      ok: false,
      refusal: { kind: "last-method", term: { rule: "CL-07", clause: "member#第2条5項" } },
    });
  });

  it("[CL-07] one that isn't there can't be removed", () => {
    expect(decideRemoval([{ id: "a", preferred: true }], "b", terms)).toMatchObject({ refusal: { kind: "method-not-found" } });
  });

  it("the one that a login begins with stays that, or the first of the rest becomes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(7), fc.nat(7), (count, preferredAt, removedAt) => {
        const methods = Array.from({ length: count }, (_, index) => ({
          id: `m${index}`,
          preferred: index === preferredAt % count,
        }));
        const removed = `m${removedAt % count}`;
        const decided = decideRemoval(methods, removed, terms);
        if (!decided.ok) throw new Error("one of several can be removed");
        const preferred = methods.find((method) => method.preferred)?.id;
        const first = methods.find(({ id }) => id !== removed)?.id;
        expect(decided.value.preferredId).toBe(preferred === removed ? first : preferred);
      }),
    );
  });
});

describe("adding a method", () => {
  it("[CL-07] up to as many as the terms say", () => {
    expect(decideAddition(9, terms).ok).toBe(true);
    expect(decideAddition(10, terms)).toMatchObject({ ok: false, refusal: { kind: "too-many-methods", facts: { most: 10 } } });
  });
});
