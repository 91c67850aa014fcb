import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getAccountIdTerms, getProduct } from "@/lib/domain/catalogue/catalogue";
import {
  adminRoleNotice,
  decideAccountIdFormat,
  decideDeleteAccountId,
  decideRegisterAccountId,
  deletionNotices,
  mailNameNotice,
} from "@/lib/domain/contracts/account-ids";
import { applyingAt } from "@/lib/domain/contracts/applying";
import {
  accepted,
  add,
  catalogue,
  day,
  feeOf,
  instancesOf,
  mail,
  refusalOf,
  refusedBy,
  register,
  remove,
  stateOf,
  vdsl,
} from "../support";

const opened = ["2026-01-10", vdsl] as const;
const product = getProduct(catalogue, "fibre-vdsl");
const terms = getAccountIdTerms(product);
const applying = applyingAt({ product: "fibre-vdsl", plan: null }, catalogue, "2026-01-12T10:00:00+09:00");

describe("[FB-08] the string of an account ID", () => {
  test.each(["ab", "a".repeat(32), "a-b_c.d9", "00", "--", "_.", "2026000000123", "202600000012345"])(
    "%s is fine",
    (accountId) => {
      expect(accepted(decideAccountIdFormat(accountId, terms))).toBe(accountId);
    },
  );

  test.each([
    ["", "empty"],
    ["a", "one character"],
    ["a".repeat(33), "33 characters"],
    ["Mihon", "a capital"],
    ["mihon taro", "a space"],
    ["mihon@taro", "an at sign"],
    ["ｍｉｈｏｎ", "full width"],
    ["みほん", "kana"],
    ["mihon\n", "a line break at the end"],
    ["mihon\u0000", "a control character"],
    ["mi\u200bhon", "an invisible character"],
    ["😀😀", "emoji"],
    // Else registering would tell which customer numbers exist, and could take the next ones away.
    ["20260000001234", "the form of a customer number"],
    ["a'; drop table", "a fragment of SQL"],
    ["<b>", "a fragment of HTML"],
  ])("%j is refused: %s", (accountId) => {
    expect(refusedBy(decideAccountIdFormat(accountId, terms))).toBe("account-id-format FB-08");
  });

  test("the refusal says how long it may be", () => {
    const decision = decideAccountIdFormat("a", terms);
    expect(decision.ok ? null : decision.refusal.facts).toEqual({ min: 2, max: 32 });
  });

  test("any string of the alphabet from 2 to 32 fits, no other does", () => {
    const alphabet = [..."abcdefghijklmnopqrstuvwxyz0123456789-_."];
    const fitting = fc.array(fc.constantFrom(...alphabet), { minLength: 2, maxLength: 32 }).map((list) => list.join(""));
    fc.assert(fc.property(fitting, (accountId) => decideAccountIdFormat(accountId, terms).ok));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (accountId) => {
        const characters = [...accountId];
        const expected = characters.length >= 2 && characters.length <= 32 && characters.every((one) => alphabet.includes(one));
        expect(decideAccountIdFormat(accountId, terms).ok).toBe(expected);
      }),
    );
  });
});

describe("[FB-08] registering", () => {
  test("the entry begins with no mail, no web space, no storage", () => {
    const state = stateOf(opened, ["2026-01-11", register("mihon-taro", "admin")]);
    expect(state.accounts).toHaveLength(1);
    expect(state.accounts[0]).toMatchObject({
      accountId: "mihon-taro",
      role: "admin",
      mail: "none",
      webSpace: false,
      storage: false,
    });
    expect(state.accounts[0]?.registeredOn.toString()).toBe("2026-01-11");
  });

  test("[FB-11] without a role it is a user", () => {
    const registration = accepted(decideRegisterAccountId(stateOf(opened), { accountId: "mihon" }, applying));
    expect(registration.entry.role).toBe("user");
  });

  test("[FB-09] it says that the string can't be changed later", () => {
    const registration = accepted(decideRegisterAccountId(stateOf(opened), { accountId: "mihon", role: "user" }, applying));
    expect(registration.notices).toHaveLength(1);
    expect(registration.notices[0]).toMatchObject({ kind: "account-id-permanent", facts: { accountId: "mihon" } });
    expect(registration.notices[0]?.terms.map((one) => one.rule)).toEqual(["FB-09", "FB-10"]);
  });

  test("[FB-33] choosing 管理者権限 shows what that means", () => {
    const registration = accepted(decideRegisterAccountId(stateOf(opened), { accountId: "mihon", role: "admin" }, applying));
    expect(registration.notices.map((one) => one.kind)).toEqual(["account-id-permanent", "admin-role-powers"]);
    expect(adminRoleNotice(terms).terms).toEqual([{ rule: "FB-33", clause: "fibre#第8条6項" }]);
  });

  test("a string that the operator knows is refused, whoever had it", () => {
    expect(refusedBy(decideRegisterAccountId(stateOf(opened), { accountId: "mihon" }, applying, true))).toBe(
      "account-id-used FB-10",
    );
  });

  test("a string in use on this contract is refused", () => {
    expect(refusalOf(opened, ["2026-01-11", register("mihon")], ["2026-01-12", register("mihon")])).toMatchObject({
      kind: "account-id-used",
      term: { rule: "FB-08" },
      facts: { accountId: "mihon" },
    });
  });

  test("a bad string is told before anything else: whether it is used is not revealed by its form", () => {
    expect(refusedBy(decideRegisterAccountId(stateOf(opened), { accountId: "A" }, applying, true))).toBe(
      "account-id-format FB-08",
    );
  });
});

describe("[FB-10] deleting", () => {
  const a = ["2026-01-11", register("a-001")] as const;

  test("it goes with its slots", () => {
    const state = stateOf(opened, a, ["2026-01-11", mail("a-001", "operator")], ["2026-01-12", remove("a-001")]);
    expect(state.accounts).toEqual([]);
  });

  test("the string never comes back", () => {
    expect(refusalOf(opened, a, ["2026-01-12", remove("a-001")], ["2027-01-12", register("a-001")])).toMatchObject({
      kind: "account-id-used",
      term: { rule: "FB-10" },
    });
  });

  test("its options end with it by their own terms, the contract's stay", () => {
    const state = stateOf(
      opened,
      a,
      ["2026-01-11", mail("a-001", "other")],
      ["2026-01-12", add("security-360", "a-001")],
      ["2026-01-12", add("kids-filter", "a-001")],
      ["2026-01-12", add("remote-support")],
      ["2026-02-10", remove("a-001")],
    );
    for (const option of ["security-360", "kids-filter"]) {
      const [instance] = instancesOf(state, option);
      expect(instance?.cancelledOn?.toString()).toBe("2026-02-10");
      expect(instance?.endsOn?.toString()).toBe("2026-02-28");
      expect(instance?.endReasons.map((reason) => reason.kind)).toEqual(["ends-with-account-id", "ends-with-month"]);
      expect(instance?.endReasons[0]?.terms.map((one) => one.rule)).toEqual(["FB-10"]);
    }
    expect(feeOf(state, "security-360", "2026-02")).toBe(571);
    expect(feeOf(state, "security-360", "2026-03")).toBe(0);
    expect(instancesOf(state, "remote-support")[0]?.cancelledOn).toBeNull();
  });

  test("another ID's options stay", () => {
    const state = stateOf(
      opened,
      a,
      ["2026-01-11", register("a-002")],
      ["2026-01-11", mail("a-002", "other")],
      ["2026-01-12", add("security-360", "a-002")],
      ["2026-02-10", remove("a-001")],
    );
    expect(instancesOf(state, "security-360")[0]?.cancelledOn).toBeNull();
  });

  test("an option that ended before is not ended again", () => {
    const state = stateOf(
      opened,
      a,
      ["2026-01-11", mail("a-001", "other")],
      ["2026-01-12", add("security-360", "a-001")],
      ["2026-02-10", { type: "cancel-option", option: "security-360", accountId: "a-001" }],
      ["2026-03-10", remove("a-001")],
    );
    expect(instancesOf(state, "security-360")[0]?.endsOn?.toString()).toBe("2026-02-28");
  });

  test("an unknown one is refused", () => {
    expect(refusedBy(decideDeleteAccountId(stateOf(opened, a), "nobody", applying))).toBe("account-id-unknown FB-10");
  });

  test("the last account ID can go: the customer number remains", () => {
    expect(stateOf(opened, ["2026-01-11", register("a-001", "admin")], ["2026-01-12", remove("a-001")]).accounts).toEqual([]);
  });

  test("the warning says that nobody gets the string again", () => {
    expect(deletionNotices(terms, "a-001", day("2026-01-12"))).toEqual([
      {
        kind: "account-id-never-reused",
        terms: [
          { rule: "FB-10", clause: "fibre#第8条3項" },
          { rule: "FB-10", clause: "fibre#第8条4項" },
        ],
        facts: { accountId: "a-001", deletedOn: "2026-01-12" },
      },
    ]);
  });
});

describe("[FB-11] the role can be changed", () => {
  test("user to admin and back", () => {
    const a = ["2026-01-11", register("a-001")] as const;
    const admin = ["2026-01-12", { type: "set-role", accountId: "a-001", role: "admin" }] as const;
    const user = ["2026-01-13", { type: "set-role", accountId: "a-001", role: "user" }] as const;
    expect(stateOf(opened, a, admin).accounts[0]?.role).toBe("admin");
    expect(stateOf(opened, a, admin, user)).toEqual(stateOf(opened, a));
  });

  test("not of an unknown ID", () => {
    expect(refusalOf(opened, ["2026-01-12", { type: "set-role", accountId: "nobody", role: "admin" }])).toMatchObject({
      kind: "account-id-unknown",
    });
  });
});

describe("[FB-34] an ID equal to its address's local part", () => {
  test("gives a warning", () => {
    expect(mailNameNotice(terms, "taro", "taro")).toMatchObject({
      kind: "same-as-mail-name",
      terms: [{ rule: "FB-34" }],
      facts: { accountId: "taro" },
    });
  });

  test.each([["taro1"], ["tar"], [null]])("%s gives none", (mailName) => {
    expect(mailNameNotice(terms, "taro", mailName)).toBeNull();
  });
});
