import { describe, expect, test } from "vitest";
import { add, cancel, feeOf, instancesOf, mail, refusalOf, register, stateOf, tell, vdsl } from "../support";

const opened = ["2014-12-01", vdsl] as const;
const a = ["2014-12-20", register("a-001")] as const;
const b = ["2014-12-20", register("a-002")] as const;
const fees = (state: ReturnType<typeof stateOf>, option: string, ...months: string[]) =>
  months.map((one) => feeOf(state, option, one));

describe("[FB-31] the larger mail box", () => {
  const box = "mail-box-10gb";
  const mailed = [opened, a, ["2014-12-21", mail("a-001", "operator")] as const] as const;

  test("needs the operator's mail address", () => {
    expect(refusalOf(opened, a, ["2015-01-19", add(box, "a-001")])).toMatchObject({
      kind: "requires-operator-mail",
      term: { rule: "FB-31" },
    });
    expect(refusalOf(opened, a, ["2014-12-21", mail("a-001", "other")], ["2015-01-19", add(box, "a-001")])).toMatchObject({
      kind: "requires-operator-mail",
    });
  });

  test("200 yen a month by FB-16", () => {
    const state = stateOf(...mailed, ["2015-01-19", add(box, "a-001")], ["2015-03-05", cancel(box, "a-001")]);
    expect(fees(state, box, "2015-01", "2015-02", "2015-03", "2015-04")).toEqual([0, 200, 200, 0]);
  });

  test("ends with the mail address", () => {
    const state = stateOf(...mailed, ["2015-01-19", add(box, "a-001")], ["2015-02-05", mail("a-001", "other")]);
    expect(instancesOf(state, box)[0]).toMatchObject({ key: "mail-box-10gb@a-001#1" });
    expect(instancesOf(state, box)[0]?.endsOn?.toString()).toBe("2015-02-28");
  });

  test("belongs to an account ID that exists", () => {
    expect(refusalOf(...mailed, ["2015-01-19", add(box)])).toMatchObject({ kind: "holder-missing" });
    expect(refusalOf(...mailed, ["2015-01-19", add(box, "nobody")])).toMatchObject({ kind: "account-id-unknown" });
  });
});

describe("[FB-18] security options per account ID", () => {
  const mailed = [opened, a, b, ["2014-12-21", mail("a-001", "other")] as const] as const;

  test.each([
    ["security-360", 571],
    ["security-online", 476],
    ["security-basic", 286],
    ["kids-filter", 286],
  ])("%s costs %i yen a month by FB-16", (option, fee) => {
    const state = stateOf(...mailed, ["2015-01-19", add(option, "a-001")], ["2015-02-05", cancel(option, "a-001")]);
    expect(fees(state, option, "2015-01", "2015-02", "2015-03")).toEqual([0, fee, 0]);
  });

  test("needs a mail address on the account ID, any provider's", () => {
    expect(refusalOf(...mailed, ["2015-01-19", add("security-360", "a-002")])).toMatchObject({
      kind: "requires-mail-address",
      term: { rule: "FB-18" },
    });
    expect(stateOf(...mailed, ["2015-01-19", add("security-360", "a-001")]).options).toHaveLength(1);
  });

  test("each account ID has its own", () => {
    const state = stateOf(
      ...mailed,
      ["2015-01-18", mail("a-002", "other")],
      ["2015-01-19", add("security-360", "a-001")],
      ["2015-01-19", add("security-360", "a-002")],
    );
    expect(feeOf(state, "security-360", "2015-02")).toBe(1142);
    expect(state.options.map((one) => one.key)).toEqual(["security-360@a-001#1", "security-360@a-002#1"]);
  });

  test("one account ID can't have it twice, nor cancel another's", () => {
    const { refusals } = tell(
      ...mailed,
      ["2015-01-19", add("security-360", "a-001")],
      ["2015-01-20", add("security-360", "a-001")],
      ["2015-01-20", cancel("security-360", "a-002")],
    );
    expect(refusals.map((one) => one.refusal.kind)).toEqual(["already-held", "not-held"]);
  });

  test("an option of the contract takes no account ID", () => {
    expect(refusalOf(...mailed, ["2015-01-19", add("remote-support", "a-001")])).toMatchObject({
      kind: "holder-not-wanted",
      term: { rule: "FB-19" },
    });
  });
});
