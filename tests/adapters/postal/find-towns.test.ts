import { describe, expect, it } from "vitest";
import { findTowns } from "@/lib/adapters/postal/find-towns";

describe("[CL-01] the towns of a postal code, from the package's own list", () => {
  it("one town, with or without a dash", () => {
    const town = [{ prefecture: "東京都", city: "港区", town: "芝公園" }];
    expect(findTowns("105-0011")).toEqual(town);
    expect(findTowns("1050011")).toEqual(town);
  });

  it("several towns, and a code that lies in two prefectures", () => {
    expect(findTowns("452-0961").length).toBeGreaterThan(10);
    expect(new Set(findTowns("498-0000").map(({ prefecture }) => prefecture))).toEqual(new Set(["愛知県", "三重県"]));
  });

  it.each(["000-0000", "999-9999", "", "12", "abcdefg", "__proto__"])("%j is no code", (code) => {
    expect(findTowns(code)).toEqual([]);
  });
});
