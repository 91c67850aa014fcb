import { describe, expect, test } from "vitest";
import { slotCount } from "@/lib/domain/contracts/slots";
import {
  add,
  cancel,
  catalogue,
  feeOf,
  instancesOf,
  lan,
  mail,
  refusalOf,
  register,
  remove,
  stateOf,
  storage,
  vdsl,
  web,
} from "../support";

const opened = ["2014-12-01", vdsl] as const;
const a = ["2014-12-20", register("a-001")] as const;
const b = ["2014-12-20", register("a-002")] as const;
const pack = "mail-pack";
const fees = (state: ReturnType<typeof stateOf>, option: string, ...months: string[]) =>
  months.map((one) => feeOf(state, option, one));

describe("[FB-14] the pack", () => {
  const bought = [opened, a, b, ["2015-01-19", add(pack)] as const] as const;

  test("is usable at once", () => {
    expect(slotCount(stateOf(...bought), catalogue, "mail")?.allowed).toBe(6);
    expect(instancesOf(stateOf(...bought), pack)[0]?.startsOn.toString()).toBe("2015-01-19");
  });

  test("one per contract", () => {
    expect(refusalOf(...bought, ["2015-01-20", add(pack)])).toMatchObject({ kind: "already-held", term: { rule: "FB-14" } });
  });

  test("can't be cancelled by itself", () => {
    expect(refusalOf(...bought, ["2015-01-20", cancel(pack)])).toMatchObject({
      kind: "not-cancellable-alone",
      term: { rule: "FB-14" },
    });
  });

  test("is charged though no address is registered", () => {
    expect(fees(stateOf(...bought), pack, "2015-01", "2015-02", "2015-03")).toEqual([0, 300, 300]);
  });

  test("belongs to its wiring kind: the other's is not sold", () => {
    expect(refusalOf(["2014-12-01", lan], ["2015-01-19", add(pack)])).toMatchObject({ kind: "unknown-option" });
    expect(refusalOf(opened, ["2015-01-19", add("mail-and-web")])).toMatchObject({ kind: "unknown-option" });
  });
});

describe("[FB-15] the pack ends by itself", () => {
  const two = [
    opened,
    a,
    b,
    ["2014-12-21", mail("a-001", "operator")] as const,
    ["2015-01-19", add(pack)] as const,
    ["2015-01-19", mail("a-002", "operator")] as const,
  ] as const;

  test("by a change of address down to the basic number: at once, the fee to the month's end", () => {
    const state = stateOf(...two, ["2015-01-25", mail("a-002", "other")]);
    const [instance] = instancesOf(state, pack);
    expect(instance?.cancelledOn?.toString()).toBe("2015-01-25");
    expect(instance?.useEndsOn?.toString()).toBe("2015-01-25");
    expect(instance?.endsOn?.toString()).toBe("2015-01-31");
    expect(instance?.endReasons[0]).toMatchObject({ kind: "ends-by-itself", terms: [{ rule: "FB-15" }] });
    expect(slotCount(state, catalogue, "mail")?.allowed).toBe(1);
    expect(fees(state, pack, "2015-01", "2015-02")).toEqual([300, 0]);
  });

  test("by a deletion", () => {
    expect(instancesOf(stateOf(...two, ["2015-02-10", remove("a-002")]), pack)[0]?.endsOn?.toString()).toBe("2015-02-28");
  });

  test("bought again at once: the manual's own example", () => {
    const state = stateOf(...two, ["2015-01-25", mail("a-002", "other")], ["2015-01-28", add(pack)]);
    expect(fees(state, pack, "2015-01", "2015-02", "2015-03")).toEqual([300, 300, 300]);
  });

  test("not while the web spaces are above the basic number", () => {
    const state = stateOf(
      ...two,
      ["2015-01-20", web("a-001", true)],
      ["2015-01-20", web("a-002", true)],
      ["2015-01-21", web("a-001", false)],
    );
    expect(instancesOf(state, pack)[0]?.cancelledOn).toBeNull();
  });

  test("by a released web space, when the mail addresses are at the basic number too", () => {
    const state = stateOf(
      ...two,
      ["2015-01-20", register("a-003")],
      ["2015-01-20", web("a-001", true)],
      ["2015-01-20", web("a-002", true)],
      ["2015-01-21", mail("a-002", "other")],
    );
    // mail 2 → 1 and web 2 → 1 by the same change of address
    expect(instancesOf(state, pack)[0]?.cancelledOn?.toString()).toBe("2015-01-21");
  });

  test("only when a count falls from above the basic number: an unused pack stays", () => {
    const unused = stateOf(
      opened,
      a,
      ["2014-12-21", mail("a-001", "operator")],
      ["2015-01-19", add(pack)],
      ["2015-01-20", mail("a-001", "other")],
    );
    expect(instancesOf(unused, pack)[0]?.cancelledOn).toBeNull();
    const deleted = stateOf(
      opened,
      a,
      ["2014-12-21", mail("a-001", "operator")],
      ["2015-01-19", add(pack)],
      ["2015-01-20", remove("a-001")],
    );
    expect(instancesOf(deleted, pack)[0]?.cancelledOn).toBeNull();
  });

  test("three addresses: the second deletion ends it, not the first", () => {
    const three = [
      ...two,
      ["2015-01-20", register("a-003")] as const,
      ["2015-01-20", mail("a-003", "operator")] as const,
    ] as const;
    expect(instancesOf(stateOf(...three, ["2015-01-21", remove("a-003")]), pack)[0]?.cancelledOn).toBeNull();
    expect(
      instancesOf(
        stateOf(...three, ["2015-01-21", remove("a-003")], ["2015-01-22", remove("a-002")]),
        pack,
      )[0]?.cancelledOn?.toString(),
    ).toBe("2015-01-22");
  });

  test("storage goes with it at once", () => {
    const state = stateOf(...two, ["2015-01-20", storage("a-001", true)], ["2015-01-25", mail("a-002", "other")]);
    expect(state.accounts.map((one) => one.storage)).toEqual([false, false]);
    expect(slotCount(state, catalogue, "storage")).toMatchObject({ registered: 0, allowed: 0 });
  });

  test("storage stays while the pack does", () => {
    expect(stateOf(...two, ["2015-01-20", storage("a-001", true)]).accounts[0]?.storage).toBe(true);
  });

  test("LAN-kind: with the last address gone", () => {
    const state = stateOf(
      ["2014-12-01", lan],
      a,
      ["2015-01-19", add("mail-and-web")],
      ["2015-01-20", mail("a-001", "operator")],
      ["2015-01-25", remove("a-001")],
    );
    expect(instancesOf(state, "mail-and-web")[0]?.endsOn?.toString()).toBe("2015-01-31");
  });
});
