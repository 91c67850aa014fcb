import { describe, expect, test } from "vitest";
import { getOption, getProduct } from "@/lib/domain/catalogue/catalogue";
import { daysLeft, endingsAhead } from "@/lib/domain/ordering/endings";
import { instanceOfEvent } from "@/lib/domain/ordering/event-outcome";
import {
  currentInstance,
  currentInstances,
  endsFree,
  isForContract,
  standingOf,
  waiverEndOf,
} from "@/lib/domain/ordering/option-standing";
import { add, cancel, catalogue, day, end, register, stateOf, story, type Told, vdsl } from "../support";

const bought: Told[] = [
  ["2026-01-12", vdsl],
  ["2026-02-03", add("remote-support")],
];
const ended: Told[] = [...bought, ["2026-04-05", cancel("remote-support")]];
const again: Told[] = [...ended, ["2026-04-20", add("remote-support")]];

describe("how an option stands on a day", () => {
  const standing = (on: string, ...told: Told[]) =>
    standingOf(currentInstance(stateOf(...told), "remote-support", null, day(on)));

  test("[FB-16] none, held, ending to the last day that its fee covers, none", () => {
    expect(standing("2026-02-03", ["2026-01-12", vdsl])).toBe("none");
    expect(standing("2026-04-04", ...bought)).toBe("held");
    expect(standing("2026-04-30", ...ended)).toBe("ending");
    expect(standing("2026-05-01", ...ended)).toBe("none");
  });

  test("[FB-16] bought again while the first purchase runs out: the newer one speaks for it", () => {
    const state = stateOf(...again);
    expect(currentInstance(state, "remote-support", null, day("2026-04-25"))?.number).toBe(2);
    expect(currentInstances(state, "remote-support", day("2026-04-25")).map((one) => one.key)).toEqual(["remote-support#2"]);
  });

  test("[FB-27] an option that ends with its contract is ending, though nobody cancelled it", () => {
    expect(standing("2026-05-10", ...bought, ["2026-05-09", end])).toBe("ending");
  });

  test("[FB-20] another brand's option is not for the contract", () => {
    const warranty = getOption(getProduct(catalogue, "fibre-vdsl"), "equipment-warranty");
    expect(isForContract(warranty, stateOf(["2026-01-12", vdsl]))).toBe(true);
    expect(isForContract(warranty, stateOf(["2026-01-12", { ...vdsl, brand: "U" }]))).toBe(false);
  });

  test("[BZ-25] nor is another plan's", () => {
    const assets = getOption(getProduct(catalogue, "support"), "it-assets");
    const bare = stateOf(["2026-01-12", vdsl]);
    expect(isForContract(assets, { ...bare, plan: "unlimited" })).toBe(true);
    expect(isForContract(assets, { ...bare, plan: "standard" })).toBe(false);
  });

  test("[FB-20] the waiver's last day comes from the start; an end within it is free, one after it is not", () => {
    const warranty = getOption(getProduct(catalogue, "fibre-vdsl"), "equipment-warranty");
    const lived = (on: string) =>
      stateOf(["2026-01-12", vdsl], ["2026-02-10", add("equipment-warranty")], [on, cancel("equipment-warranty")]).options[0];
    const [within, after] = [lived("2026-03-31"), lived("2026-04-01")];
    expect([within && waiverEndOf(warranty, within)?.toString(), within && endsFree(within), after && endsFree(after)]).toEqual([
      "2026-03-31",
      true,
      false,
    ]);
    const support = getOption(getProduct(catalogue, "fibre-vdsl"), "remote-support");
    expect(within && waiverEndOf(support, within)).toBeNull();
  });
});

describe("what has been ended and still runs", () => {
  const ahead = (on: string, ...told: Told[]) => {
    const { contract, options } = endingsAhead(stateOf(...told), day(on));
    return [contract?.endsOn.toString() ?? null, options.map((one) => one.key)];
  };

  test("[FB-16] an option to its last day, and no longer when it was bought anew", () => {
    expect(ahead("2026-04-30", ...ended)).toEqual([null, ["remote-support#1"]]);
    expect(ahead("2026-05-01", ...ended)).toEqual([null, []]);
    expect(ahead("2026-04-30", ...again)).toEqual([null, []]);
  });

  test("[FB-27] the contract and all its options, to its last day", () => {
    const leaving: Told[] = [...bought, ["2026-05-09", end]];
    expect(ahead("2026-05-31", ...leaving)).toEqual(["2026-05-31", ["remote-support#1"]]);
    expect(ahead("2026-06-01", ...leaving)).toEqual([null, []]);
  });

  test("[JP-01] on the day itself no day is left", () => {
    expect(["2026-02-27", "2026-02-28", "2026-03-01"].map((on) => daysLeft(day(on), day("2026-03-01")))).toEqual([2, 1, 0]);
  });
});

describe("what came of an event", () => {
  const outcome = (id: string, ...told: Told[]) => instanceOfEvent(stateOf(...told), story(...told), id)?.key ?? null;

  test("[FB-16] each purchase and each end is told apart from the next of the same option", () => {
    expect(["e0", "e1", "e2", "e3"].map((id) => outcome(id, ...again))).toEqual([
      null,
      "remote-support#1",
      "remote-support#1",
      "remote-support#2",
    ]);
  });

  test("[FB-12] another holder's purchases are not counted", () => {
    const mail = (accountId: string) => ({ type: "set-mail", accountId, kind: "operator" }) as const;
    const told: Told[] = [
      ["2026-01-12", vdsl],
      ["2026-01-13", register("aa")],
      ["2026-01-14", register("bb")],
      ["2026-01-15", mail("aa")],
      ["2026-01-16", add("mail-pack")],
      ["2026-01-17", mail("bb")],
      ["2026-02-01", add("security-360", "aa")],
      ["2026-02-02", add("security-360", "bb")],
    ];
    expect(["e6", "e7"].map((id) => outcome(id, ...told))).toEqual(["security-360@aa#1", "security-360@bb#1"]);
  });

  test("nothing came of an event that a correction struck out", () => {
    const told: Told[] = [...again, ["2026-04-21", { type: "correct", replaces: "e3" }]];
    expect([outcome("e1", ...told), outcome("e3", ...told)]).toEqual(["remote-support#1", null]);
  });
});
