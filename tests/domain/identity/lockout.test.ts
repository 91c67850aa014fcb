import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFailure, decideTry, isLocked } from "@/lib/domain/identity/lockout";
import { catalogue, refusedBy } from "../support";

const terms = catalogue.operator.identity;
const failed = (fails: number) => {
  let counter = { fails: 0 };
  let told = 0;
  for (let n = 0; n < fails; n += 1) {
    const counted = countFailure(counter, terms);
    counter = counted.counter;
    if (counted.locksNow) told += 1;
  }
  return { counter, told };
};

describe("[CL-09] after the set number of failed logins the account locks", () => {
  test.each([
    [0, false],
    [1, false],
    [9, false],
    [10, true],
    [11, true],
    [200, true],
  ])("after %i failures locked: %s", (fails, locked) => {
    expect(isLocked(failed(fails).counter, terms)).toBe(locked);
  });

  test("the tenth try is still evaluated, the eleventh isn't", () => {
    expect(decideTry(failed(9).counter, terms).ok).toBe(true);
    expect(refusedBy(decideTry(failed(10).counter, terms))).toBe("locked CL-09");
  });

  test("the owner is told at exactly one of them", () => {
    expect(failed(9).told).toBe(0);
    expect(failed(10).told).toBe(1);
    expect(failed(50).told).toBe(1);
  });

  test("a locked counter doesn't count on", () => {
    expect(failed(200).counter).toEqual({ fails: 10 });
  });

  test("another operator may set another number", () => {
    const strict = { lock: { ...terms.lock, after: 3 } };
    expect(isLocked({ fails: 2 }, strict)).toBe(false);
    expect(isLocked({ fails: 3 }, strict)).toBe(true);
  });

  test("two counters don't add up: nine wrong passwords and nine wrong codes lock nothing", () => {
    const password = failed(9).counter;
    const code = failed(9).counter;
    expect([password, code].some((counter) => isLocked(counter, terms))).toBe(false);
  });

  test("however many tries, at most ten are evaluated", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (tries) => {
        let counter = { fails: 0 };
        let evaluated = 0;
        for (let n = 0; n < tries; n += 1) {
          if (!decideTry(counter, terms).ok) continue;
          evaluated += 1;
          counter = countFailure(counter, terms).counter;
        }
        expect(evaluated).toBe(Math.min(tries, 10));
      }),
    );
  });
});
