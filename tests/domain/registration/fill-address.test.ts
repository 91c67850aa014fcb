import { describe, expect, it } from "vitest";
import { fillAddress } from "@/lib/domain/registration/fill-address";

const one = [{ prefecture: "東京都", city: "港区", town: "芝公園" }];
const two = [...one, { prefecture: "東京都", city: "港区", town: "" }];
const typed = { postalCode: "１０５-００１１", area: "", street: "1-2-3", mail: "a@example.com" };

describe("[CL-01] the address of a postal code", () => {
  it("is filled in, and everything else that was typed stays", () => {
    expect(fillAddress(typed, () => one)).toEqual({
      state: "filled",
      typed: { ...typed, postalCode: "105-0011", area: "東京都港区芝公園" },
    });
  });

  it("of several towns none is chosen for a person, and only one of the code's can be chosen", () => {
    expect(fillAddress(typed, () => two)).toEqual({ state: "choose", typed: { ...typed, postalCode: "105-0011" } });
    expect(fillAddress({ ...typed, town: "東京都港区" }, () => two)).toMatchObject({
      state: "filled",
      typed: { area: "東京都港区" },
    });
    expect(fillAddress({ ...typed, town: "<script>" }, () => two).state).toBe("choose");
  });

  it("an unknown code and no code at all change nothing", () => {
    expect(fillAddress({ ...typed, area: "どこか" }, () => [])).toMatchObject({ state: "unknown", typed: { area: "どこか" } });
    for (const postalCode of ["", "1", "住所"])
      expect(fillAddress({ ...typed, postalCode }, () => one)).toEqual({ state: "no-code", typed: { ...typed, postalCode } });
  });
});
