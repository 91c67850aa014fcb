import { describe, expect, test } from "vitest";
import { slotCount, slotCounts } from "@/lib/domain/contracts/slots";
import { add, catalogue, lan, mail, refusalOf, register, remove, stateOf, storage, tell, vdsl, web } from "../support";

const counts = (state: ReturnType<typeof stateOf>) =>
  Object.fromEntries(
    slotCounts(state, catalogue).map((one) => [one.slot, `${one.registered}/${one.allowed} (${one.basic}+${one.added})`]),
  );
const onVdsl = ["2026-01-10", vdsl] as const;
const onLan = ["2026-01-10", lan] as const;
const ids = (count: number) => Array.from({ length: count }, (_, n) => ["2026-01-11", register(`id-${n + 1}`)] as const);

describe("[FB-04] limits", () => {
  test("LAN-kind: 5 account IDs, no mail and no web space, no storage at all", () => {
    expect(counts(stateOf(onLan))).toEqual({ "account-ids": "0/5 (5+0)", mail: "0/0 (0+0)", "web-space": "0/0 (0+0)" });
  });

  test("LAN-kind with メール&Webスペース: 0 + 5 each", () => {
    expect(counts(stateOf(onLan, ["2026-01-12", add("mail-and-web")]))).toMatchObject({
      mail: "0/5 (0+5)",
      "web-space": "0/5 (0+5)",
    });
  });

  test("VDSL-kind: 6 account IDs, mail 1, web space 1, storage 0", () => {
    expect(counts(stateOf(onVdsl))).toEqual({
      "account-ids": "0/6 (6+0)",
      mail: "0/1 (1+0)",
      "web-space": "0/1 (1+0)",
      storage: "0/0 (0+0)",
    });
  });

  test("VDSL-kind with メールパック: 1 + 5, 1 + 5, 0 + 5; account IDs stay", () => {
    expect(counts(stateOf(onVdsl, ["2026-01-12", add("mail-pack")]))).toEqual({
      "account-ids": "0/6 (6+0)",
      mail: "0/6 (1+5)",
      "web-space": "0/6 (1+5)",
      storage: "0/5 (0+5)",
    });
  });

  test("LAN-kind: the fifth account ID is the last", () => {
    expect(slotCount(stateOf(onLan, ...ids(5)), catalogue, "account-ids")).toMatchObject({ registered: 5, free: 0 });
    expect(refusalOf(onLan, ...ids(6))).toMatchObject({
      kind: "no-free-slot",
      term: { rule: "FB-04" },
      facts: { registered: 5, allowed: 5 },
    });
  });

  test("VDSL-kind: the sixth account ID is the last", () => {
    expect(slotCount(stateOf(onVdsl, ...ids(6)), catalogue, "account-ids")).toMatchObject({ registered: 6, free: 0 });
    expect(refusalOf(onVdsl, ...ids(7))).toMatchObject({ kind: "no-free-slot", term: { rule: "FB-04" } });
  });

  test("a deleted account ID gives its slot back", () => {
    const state = stateOf(onLan, ...ids(5), ["2026-01-12", remove("id-3")], ["2026-01-13", register("id-6")]);
    expect(slotCount(state, catalogue, "account-ids")).toMatchObject({ registered: 5, free: 0 });
  });

  test("LAN-kind: five mail addresses fill what the option gives", () => {
    const five = [
      ...ids(5),
      ["2026-01-12", add("mail-and-web")] as const,
      ...ids(5).map(([, { accountId }]) => ["2026-01-13", mail(accountId, "operator")] as const),
    ];
    expect(slotCount(stateOf(onLan, ...five), catalogue, "mail")).toMatchObject({ registered: 5, allowed: 5, free: 0 });
  });

  test("VDSL-kind: without the pack one mail address, with it six", () => {
    const two = [...ids(2), ["2026-01-12", mail("id-1", "operator")] as const];
    expect(refusalOf(onVdsl, ...two, ["2026-01-13", mail("id-2", "operator")])).toMatchObject({
      kind: "no-free-slot",
      term: { rule: "FB-13" },
    });
    const all = [
      ...ids(6),
      ["2026-01-12", add("mail-pack")] as const,
      ...ids(6).map(([, { accountId }]) => ["2026-01-13", mail(accountId, "operator")] as const),
    ];
    expect(slotCount(stateOf(onVdsl, ...all), catalogue, "mail")).toMatchObject({ registered: 6, allowed: 6, free: 0 });
  });

  test("VDSL-kind: the second web space needs the pack", () => {
    const told = [
      onVdsl,
      ...ids(2),
      ["2026-01-12", add("mail-pack")] as const,
      ["2026-01-12", mail("id-1", "operator")] as const,
      ["2026-01-12", mail("id-2", "operator")] as const,
      ["2026-01-13", web("id-1", true)] as const,
      ["2026-01-13", web("id-2", true)] as const,
    ];
    expect(slotCount(stateOf(...told), catalogue, "web-space")).toMatchObject({ registered: 2, allowed: 6 });
    const bare = [
      onVdsl,
      ...ids(2),
      ["2026-01-12", mail("id-1", "operator")] as const,
      ["2026-01-13", web("id-1", true)] as const,
    ];
    expect(slotCount(stateOf(...bare), catalogue, "web-space")).toMatchObject({ registered: 1, allowed: 1, free: 0 });
  });
});

describe("[FB-03] the counts carry their reason", () => {
  test("basic only", () => {
    const count = slotCount(stateOf(onVdsl), catalogue, "mail");
    expect(count?.reason).toMatchObject({ kind: "slot-count", facts: { basic: 1, added: 0, allowed: 1, registered: 0 } });
    expect(count?.reason.terms.map((one) => one.rule)).toEqual(["FB-04"]);
  });

  test("with the option that adds to it", () => {
    const count = slotCount(stateOf(onVdsl, ["2026-01-12", add("mail-pack")]), catalogue, "mail");
    expect(count?.reason.facts).toMatchObject({ added: 5, addedByJa: "メールパック", addedByEn: "Mail pack" });
    expect(count?.reason.terms.map((one) => one.clause)).toEqual(["fibre#第9条2項", "mail-options#第1条1項"]);
  });

  test("a full slot says what to buy, and not what is bought already", () => {
    const lanRefusal = refusalOf(onLan, ...ids(1), ["2026-01-12", mail("id-1", "operator")]);
    expect(lanRefusal.facts).toMatchObject({ buyJa: "メール&Webスペース", allowed: 0 });
    const full = tell(onLan, ...ids(6));
    expect(full.refusals[0]?.refusal.facts).not.toHaveProperty("buyJa");
  });
});

describe("[FB-39] storage is registered and released per slot", () => {
  const packed = [onVdsl, ...ids(6), ["2026-01-12", add("mail-pack")] as const] as const;
  const stored = (count: number) => ids(count).map(([, { accountId }]) => ["2026-01-13", storage(accountId, true)] as const);

  test("without the pack there is none", () => {
    expect(refusalOf(onVdsl, ...ids(1), ["2026-01-13", storage("id-1", true)])).toMatchObject({
      kind: "no-free-slot",
      term: { rule: "FB-04" },
    });
  });

  test("five fit, the sixth doesn't", () => {
    expect(slotCount(stateOf(...packed, ...stored(5)), catalogue, "storage")).toMatchObject({ registered: 5, free: 0 });
    expect(refusalOf(...packed, ...stored(6))).toMatchObject({ kind: "no-free-slot", facts: { slot: "storage", allowed: 5 } });
  });

  test("released, the slot is free again", () => {
    const state = stateOf(...packed, ...stored(5), ["2026-01-14", storage("id-2", false)]);
    expect(slotCount(state, catalogue, "storage")).toMatchObject({ registered: 4, free: 1 });
  });

  test("the LAN-kind has no storage: a named refusal", () => {
    expect(refusalOf(onLan, ...ids(1), ["2026-01-13", storage("id-1", true)])).toMatchObject({
      kind: "no-free-slot",
      term: { rule: "FB-39" },
    });
  });

  test("an unknown account ID is refused", () => {
    expect(refusalOf(...packed, ["2026-01-13", storage("nobody", true)])).toMatchObject({
      kind: "account-id-unknown",
      term: { rule: "FB-39" },
    });
  });

  test("asking for what is so already changes nothing", () => {
    expect(stateOf(...packed, ...stored(1), ["2026-01-14", storage("id-1", true)])).toEqual(stateOf(...packed, ...stored(1)));
    expect(stateOf(...packed, ["2026-01-14", storage("id-1", false)])).toEqual(stateOf(...packed));
  });
});
