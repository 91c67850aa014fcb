import { describe, expect, test } from "vitest";
import { subscriberContacts } from "@/lib/domain/contracts/support";
import { add, cancel, catalogue, chargesIn, day, lan, refusalOf, rulesOf, stateOf, vdsl } from "../support";

const opened = ["2026-01-10", vdsl] as const;
const support = "remote-support";
const again = (state: ReturnType<typeof stateOf>, of: string) =>
  chargesIn(state, of).filter((charge) => charge.code === "re-signup");

describe("[FB-19] remote support", () => {
  test("the first sign-up costs nothing", () => {
    const state = stateOf(opened, ["2026-03-05", add(support)]);
    expect(again(state, "2026-03")).toEqual([]);
  });

  test("signing up again costs 3,000 yen, once, in the month of the order", () => {
    const state = stateOf(opened, ["2026-03-05", add(support)], ["2026-04-10", cancel(support)], ["2026-06-20", add(support)]);
    const [charge] = again(state, "2026-06");
    expect(charge).toMatchObject({ amount: 3000n, item: "remote-support#2", option: support, taxRate: 10 });
    expect(charge?.from.toString()).toBe("2026-06-20");
    expect(charge?.to.toString()).toBe("2026-06-20");
    expect(rulesOf(charge)).toEqual(["FB-19"]);
    expect(again(state, "2026-05")).toEqual([]);
    expect(again(state, "2026-07")).toEqual([]);
  });

  test("again on the day of the cancellation: it is signing up again", () => {
    const state = stateOf(
      opened,
      ["2026-03-05", add(support)],
      ["2026-03-05T11:00:00+09:00", cancel(support)],
      ["2026-03-05T12:00:00+09:00", add(support)],
    );
    expect(again(state, "2026-03")).toHaveLength(1);
  });

  test("the third time costs it once more", () => {
    const state = stateOf(
      opened,
      ["2026-03-05", add(support)],
      ["2026-03-06", cancel(support)],
      ["2026-03-07", add(support)],
      ["2026-03-08", cancel(support)],
      ["2026-03-09", add(support)],
    );
    expect(again(state, "2026-03").map((charge) => charge.item)).toEqual(["remote-support#2", "remote-support#3"]);
    expect(again(state, "2026-03")[1]?.reasons[0]?.facts).toMatchObject({ times: 3, yen: 3000 });
  });

  test("another contract's purchase is no earlier one", () => {
    const other = stateOf(["2026-01-10", lan], ["2026-03-05", add(support)]);
    expect(again(other, "2026-03")).toEqual([]);
  });

  test("held already, it can't be bought twice", () => {
    expect(refusalOf(opened, ["2026-03-05", add(support)], ["2026-03-06", add(support)])).toMatchObject({
      kind: "already-held",
      term: { rule: "FB-19" },
    });
  });

  test("not held, it can't be cancelled", () => {
    expect(refusalOf(opened, ["2026-03-05", cancel(support)])).toMatchObject({ kind: "not-held", term: { rule: "FB-19" } });
  });

  test("[FB-37] cancelled once, it can't be cancelled again", () => {
    expect(
      refusalOf(opened, ["2026-03-05", add(support)], ["2026-03-06", cancel(support)], ["2026-03-07", cancel(support)]),
    ).toMatchObject({
      kind: "not-held",
    });
  });

  test("use ends on the day of the cancellation, the fee with the month", () => {
    const state = stateOf(opened, ["2026-03-05", add(support)], ["2026-04-10", cancel(support)]);
    expect(state.options[0]?.useEndsOn?.toString()).toBe("2026-04-10");
    expect(state.options[0]?.endsOn?.toString()).toBe("2026-04-30");
  });
});

describe("[FB-19] the support number is shown to subscribers only", () => {
  const state = stateOf(opened, ["2026-03-05", add(support)], ["2026-04-10", cancel(support)]);
  const phones = (on: string) => subscriberContacts(state, catalogue, day(on)).map((one) => one.phone);

  test.each([
    ["2026-03-04", []],
    ["2026-03-05", ["0120-000-111"]],
    ["2026-04-10", ["0120-000-111"]],
    ["2026-04-11", []],
  ])("on %s: %j", (on, expected) => {
    expect(phones(on)).toEqual(expected);
  });

  test("bought twice in a month it is shown once", () => {
    const twice = stateOf(
      opened,
      ["2026-03-05", add(support)],
      ["2026-03-06", cancel(support)],
      ["2026-03-06T12:00:00+09:00", add(support)],
    );
    expect(subscriberContacts(twice, catalogue, day("2026-03-06"))).toHaveLength(1);
  });

  test("the number carries its reason", () => {
    const [contact] = subscriberContacts(state, catalogue, day("2026-03-05"));
    expect(contact?.reason).toMatchObject({
      kind: "subscriber-support",
      terms: [{ rule: "FB-19" }],
      facts: { phone: "0120-000-111" },
    });
  });
});

describe("[FB-36] warranty subscribers see its telephone number", () => {
  const warranty = stateOf(opened, ["2026-03-05", add("equipment-warranty")], ["2026-04-10", cancel("equipment-warranty")]);

  test.each([
    ["2026-03-04", 0],
    ["2026-03-05", 1],
    ["2026-04-30", 1],
    ["2026-05-01", 0],
  ])("on %s: %i", (on, count) => {
    const shown = subscriberContacts(warranty, catalogue, day(on));
    expect(shown).toHaveLength(count);
    for (const one of shown) expect(one).toMatchObject({ phone: "0120-000-222", reason: { terms: [{ rule: "FB-36" }] } });
  });

  test("a contract without either sees none", () => {
    expect(subscriberContacts(stateOf(opened), catalogue, day("2026-03-05"))).toEqual([]);
  });
});
