import { describe, expect, it } from "vitest";
import { compareTimes } from "../../scripts/bench/compare-times";

const series = (count: number, shift: number) => Array.from({ length: count }, (_, index) => ((index * 37) % count) + shift);

describe("compareTimes", () => {
  it("finds the same times alike, and any of them longer half of the time", () => {
    const same = compareTimes(series(500, 0), series(500, 0));
    expect(same.p).toBeGreaterThan(0.99);
    expect(same.longer).toBeCloseTo(0.5, 5);
    expect(same.distance).toBe(0);
  });

  it("finds a shift that a tenth of the spread makes, by ranks and by distance", () => {
    const shifted = compareTimes(series(500, 50), series(500, 0));
    expect(shifted.p).toBeLessThan(0.001);
    expect(shifted.longer).toBeCloseTo(0.595, 2);
    expect(shifted.distance).toBeCloseTo(0.1, 5);
    expect(shifted.distanceP).toBeLessThan(0.02);
  });

  it("counts the pairs in which the first is longer: 21 of 25", () => {
    const { longer } = compareTimes([19, 22, 16, 29, 24], [20, 11, 17, 12, 18]);
    expect(longer * 25).toBeCloseTo(21, 5);
  });

  it("takes equal times as half a pair each", () => {
    const { longer, p } = compareTimes([1, 1], [1, 1]);
    expect(longer).toBe(0.5);
    expect(p).toBeCloseTo(1, 6);
  });
});
