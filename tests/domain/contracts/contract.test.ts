import { describe, expect, test } from "vitest";
import { wordOn } from "@/lib/domain/contracts/applying";
import { add, cancel, chargesIn, day, end, feeOf, instancesOf, lan, refusalOf, register, stateOf, tell, vdsl } from "../support";

const provide = { type: "provide" } as const;

describe("[FB-30] the line opens on the day of receipt", () => {
  test("and is charged from the month after opening", () => {
    const state = stateOf(["2026-01-10", vdsl]);
    expect(state.startsOn.toString()).toBe("2026-01-10");
    expect(state.billedFrom.toString()).toBe("2026-02-01");
    expect(["2026-01", "2026-02", "2026-03"].map((of) => feeOf(state, null, of))).toEqual([0, 3500, 3500]);
    expect(state.startReasons.map((reason) => reason.kind)).toEqual(["starts-on-receipt", "billed-from-month-after"]);
  });

  test("the LAN-kind costs 3,900", () => {
    expect(feeOf(stateOf(["2026-01-10", lan]), null, "2026-02")).toBe(3900);
  });

  test.each([
    ["2026-01-31T23:59:59+09:00", "2026-02-01"],
    ["2026-01-31T15:00:00Z", "2026-03-01"],
  ])("received at %s it is charged from %s", (at, from) => {
    expect(stateOf([at, vdsl]).billedFrom.toString()).toBe(from);
  });

  test("no term binds", () => {
    expect(stateOf(["2026-01-10", vdsl])).toMatchObject({ minimumTermEndsOn: null, term: null });
  });

  test("it may be ordered with options", () => {
    const state = stateOf(["2026-01-10", { ...vdsl, options: ["remote-support", "equipment-warranty"] }]);
    expect(state.options.map((one) => one.key)).toEqual(["remote-support#1", "equipment-warranty#1"]);
  });

  test("an option that is refused refuses the order as a whole", () => {
    const { state, refusals } = tell(["2026-01-10", { ...vdsl, brand: "U", options: ["remote-support", "equipment-warranty"] }]);
    expect(state).toBeNull();
    expect(refusals[0]?.refusal).toMatchObject({ kind: "brand-not-served", term: { rule: "FB-20" } });
  });

  test("[FB-01] a brand that the product isn't sold under is refused", () => {
    expect(refusalOf(["2026-01-10", { ...vdsl, brand: "X" }])).toMatchObject({
      kind: "brand-not-served",
      term: { rule: "FB-01" },
    });
  });

  test("without a brand it is the product's first", () => {
    expect(stateOf(["2026-01-10", { type: "order", product: "fibre-vdsl" }]).brand).toBe("S");
  });

  test("an unknown product is refused", () => {
    expect(refusalOf(["2026-01-10", { type: "order", product: "fibre-moon" }])).toMatchObject({
      kind: "unknown-product",
      facts: { product: "fibre-moon" },
    });
  });

  test("a contract is ordered once", () => {
    expect(refusalOf(["2026-01-10", vdsl], ["2026-01-11", vdsl])).toMatchObject({ kind: "contract-exists" });
  });

  test("nothing happens to a contract that was never ordered", () => {
    const { state, refusals } = tell(["2026-01-10", add("remote-support")]);
    expect(state).toBeNull();
    expect(refusals.map((one) => one.refusal.kind)).toEqual(["contract-not-found"]);
  });
});

describe("[FB-30] staff may open it on another day", () => {
  test("the day of the event moves start and first fee", () => {
    const state = stateOf(["2026-01-10", vdsl], ["2026-02-05", provide]);
    expect(state.startsOn.toString()).toBe("2026-02-05");
    expect(state.billedFrom.toString()).toBe("2026-03-01");
    expect(["2026-02", "2026-03"].map((of) => feeOf(state, null, of))).toEqual([0, 3500]);
    expect(state.startReasons[0]).toMatchObject({
      kind: "provided-by-staff",
      facts: { receivedOn: "2026-01-10", startsOn: "2026-02-05" },
    });
  });

  test("only once", () => {
    expect(refusalOf(["2026-01-10", vdsl], ["2026-01-11", provide], ["2026-01-12", provide])).toMatchObject({
      kind: "already-provided",
      term: { rule: "FB-30" },
    });
  });

  test("on the day of receipt it changes nothing but that it is done", () => {
    const state = stateOf(["2026-01-10", vdsl], ["2026-01-10T11:00:00+09:00", provide]);
    expect(state).toMatchObject({ provided: true });
    expect(state.startsOn.toString()).toBe("2026-01-10");
  });

  test.each([["2026-02-28"], ["2026-02-28T23:59:59+09:00"]])("before the first invoice of 1 March: %s", (at) => {
    expect(stateOf(["2026-01-10", vdsl], [at, provide]).startsOn.toString()).toBe("2026-02-28");
  });

  test("not on the day of the first invoice", () => {
    expect(refusalOf(["2026-01-10", vdsl], ["2026-03-01T00:00:00+09:00", provide])).toMatchObject({
      kind: "already-invoiced",
      term: { rule: "FB-30" },
    });
  });

  test("an option's fee is a first invoice too", () => {
    const { refusals } = tell(
      ["2026-01-10", vdsl],
      ["2026-01-11", add("remote-support")],
      ["2026-01-12", cancel("remote-support")],
      ["2026-02-01", provide],
    );
    expect(refusals.map((one) => one.refusal.kind)).toEqual(["already-invoiced"]);
  });

  test("no option starts before its contract", () => {
    const state = stateOf(["2026-01-10", { ...vdsl, options: ["remote-support"] }], ["2026-02-05", provide]);
    const [instance] = instancesOf(state, "remote-support");
    expect(instance?.startsOn.toString()).toBe("2026-02-05");
    expect(instance?.billedFrom?.toString()).toBe("2026-03-01");
    expect(instance?.startReasons[0]?.facts).toMatchObject({ receivedOn: "2026-01-10", startsOn: "2026-02-05" });
  });

  test("an option that ended before the opening keeps its dates", () => {
    const state = stateOf(
      ["2026-01-10", vdsl],
      ["2026-01-11", add("remote-support")],
      ["2026-01-12", cancel("remote-support")],
      ["2026-01-20", provide],
    );
    expect(instancesOf(state, "remote-support")[0]?.startsOn.toString()).toBe("2026-01-11");
  });
});

describe("[FB-27] the line's cancellation", () => {
  const opened = ["2026-01-10", vdsl] as const;

  test("ends with the month of the request, charged in full", () => {
    const state = stateOf(opened, ["2026-03-05", end]);
    expect(state.cancellation?.endsOn.toString()).toBe("2026-03-31");
    expect(["2026-02", "2026-03", "2026-04"].map((of) => feeOf(state, null, of))).toEqual([3500, 3500, 0]);
    expect(state.cancellation?.reasons[0]).toMatchObject({ kind: "ends-with-month", terms: [{ rule: "FB-30" }] });
  });

  test("[FB-16] a line that ends in its opening month pays that month", () => {
    const state = stateOf(opened, ["2026-01-20", end]);
    expect(["2026-01", "2026-02"].map((of) => feeOf(state, null, of))).toEqual([3500, 0]);
  });

  test("ends every option with it: in use to the contract's last day, charged to it", () => {
    const state = stateOf(opened, ["2026-01-11", add("remote-support")], ["2026-03-05", end]);
    const [instance] = instancesOf(state, "remote-support");
    expect(instance?.cancelledOn).toBeNull();
    expect(instance?.useEndsOn?.toString()).toBe("2026-03-31");
    expect(instance?.endsOn?.toString()).toBe("2026-03-31");
    expect(instance?.endReasons[0]).toMatchObject({ kind: "ends-with-contract", terms: [{ rule: "FB-27" }] });
    expect(["2026-03", "2026-04"].map((of) => feeOf(state, "remote-support", of))).toEqual([500, 0]);
  });

  test("an option bought in the month in which the contract ends pays that month", () => {
    const state = stateOf(opened, ["2026-03-02", add("remote-support")], ["2026-03-05", end]);
    expect(["2026-03", "2026-04"].map((of) => feeOf(state, "remote-support", of))).toEqual([500, 0]);
    expect(instancesOf(state, "remote-support")[0]?.billedFrom).toBeNull();
  });

  test("an option that ended before keeps its own end", () => {
    const state = stateOf(
      opened,
      ["2026-01-11", add("remote-support")],
      ["2026-02-10", cancel("remote-support")],
      ["2026-03-05", end],
    );
    expect(instancesOf(state, "remote-support")[0]?.endsOn?.toString()).toBe("2026-02-28");
  });

  test("an option may still be cancelled before the contract's end", () => {
    const state = stateOf(
      opened,
      ["2026-01-11", add("remote-support")],
      ["2026-03-05", end],
      ["2026-03-10", cancel("remote-support")],
    );
    const [instance] = instancesOf(state, "remote-support");
    expect(instance?.cancelledOn?.toString()).toBe("2026-03-10");
    expect(instance?.endsOn?.toString()).toBe("2026-03-31");
    expect(feeOf(state, "remote-support", "2026-03")).toBe(500);
  });

  test("while it is pending every addition is refused", () => {
    expect(refusalOf(opened, ["2026-03-05", end], ["2026-03-06", add("remote-support")])).toMatchObject({
      kind: "contract-cancelling",
      term: { rule: "FB-27" },
      facts: { endsOn: "2026-03-31" },
    });
  });

  test("a second request is refused", () => {
    expect(refusalOf(opened, ["2026-03-05", end], ["2026-03-06", end])).toMatchObject({
      kind: "already-applied",
      term: { rule: "FB-27" },
    });
  });

  test("after the end nothing is done any more", () => {
    for (const event of [add("remote-support"), register("ab"), end, provide]) {
      expect(refusalOf(opened, ["2026-03-05", end], ["2026-04-01T00:00:00+09:00", event])).toMatchObject({
        kind: "contract-ended",
        facts: { endsOn: "2026-03-31" },
      });
    }
  });

  test("on the last day account IDs can still be registered", () => {
    expect(stateOf(opened, ["2026-03-05", end], ["2026-03-31T23:59:59+09:00", register("ab")]).accounts).toHaveLength(1);
  });
});

describe("[FB-30] the contract's state in a word", () => {
  const state = stateOf(["2026-01-10", vdsl], ["2026-01-15", provide], ["2026-03-05", end]);

  test.each([
    ["2026-01-10", "applied"],
    ["2026-01-14", "applied"],
    ["2026-01-15", "active"],
    ["2026-03-04", "active"],
    ["2026-03-05", "cancelling"],
    ["2026-03-31", "cancelling"],
    ["2026-04-01", "ended"],
    ["2030-01-01", "ended"],
  ])("on %s it is %s", (on, word) => {
    expect(wordOn(state, day(on))).toBe(word);
  });

  test("a contract that nobody cancels stays active", () => {
    expect(wordOn(stateOf(["2026-01-10", vdsl]), day("2050-01-01"))).toBe("active");
  });
});

describe("[JP-18] no charge is made of nothing", () => {
  test("a month before the contract has no line", () => {
    expect(chargesIn(stateOf(["2026-01-10", vdsl]), "2025-12")).toEqual([]);
  });

  test("a free month has no line of zero yen", () => {
    expect(chargesIn(stateOf(["2026-01-10", vdsl], ["2026-01-11", add("equipment-warranty")]), "2026-01")).toEqual([]);
  });
});
