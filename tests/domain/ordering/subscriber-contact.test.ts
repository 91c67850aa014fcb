import { expect, test } from "vitest";
import { getOption, getProduct } from "@/lib/domain/catalogue/catalogue";
import { subscriberContact } from "@/lib/domain/ordering/subscriber-contact";
import { add, cancel, catalogue, day, stateOf, type Told, vdsl } from "../support";

function phoneOn(code: string, on: string, ...told: Told[]): string | null {
  const option = getOption(getProduct(catalogue, "fibre-vdsl"), code);
  return subscriberContact(stateOf(["2026-01-12", vdsl], ...told), catalogue, option, day(on))?.phone ?? null;
}

test("[FB-19] what ends at once shows its number to subscribers, and no longer once it is cancelled", () => {
  const bought: Told = ["2026-03-05", add("remote-support")];
  expect(phoneOn("remote-support", "2026-04-10")).toBeNull();
  expect(phoneOn("remote-support", "2026-04-10", bought)).toBe("0120-000-111");
  expect(phoneOn("remote-support", "2026-04-10", bought, ["2026-04-10", cancel("remote-support")])).toBeNull();
  const again: Told = ["2026-04-10T12:00:00+09:00", add("remote-support")];
  expect(phoneOn("remote-support", "2026-04-10", bought, ["2026-04-10", cancel("remote-support")], again)).toBe("0120-000-111");
});

test("[FB-36] what may be used until its fee ends shows its number to that day", () => {
  const told: Told[] = [
    ["2026-03-05", add("equipment-warranty")],
    ["2026-05-10", cancel("equipment-warranty")],
  ];
  expect(phoneOn("equipment-warranty", "2026-05-31", ...told)).toBe("0120-000-222");
  expect(phoneOn("equipment-warranty", "2026-06-01", ...told)).toBeNull();
});
