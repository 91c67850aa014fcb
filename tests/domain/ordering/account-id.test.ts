import { describe, expect, test } from "vitest";
import { type ConfirmationPoint, canonicalPreview, pointKeys } from "@/lib/domain/ordering/preview";
import { previewDeleteAccountId, previewRegisterAccountId } from "@/lib/domain/ordering/preview-account-id";
import { accepted, add, asked, catalogue, end, lan, mail, refusedBy, register, stateOf, storage, vdsl, web } from "../support";

const opened = stateOf(["2026-01-10", vdsl]);
const request = { ...asked("2026-11-20"), accountId: "mihon-taro", role: "user" as const, usedElsewhere: false };
const of = (points: readonly ConfirmationPoint[], key: string) => points.find((one) => one.key === key);

describe("[FB-08] registering an account ID, shown before it is done", () => {
  const shown = accepted(previewRegisterAccountId(opened, catalogue, request));

  test("one of six will be in use", () => {
    expect(shown).toMatchObject({ accountId: "mihon-taro", role: "user", registeredAfter: 1, allowed: 6 });
  });

  test("[JP-09] six points: free, at once, for ever", () => {
    expect(shown.points.map((one) => [one.key, one.kind])).toEqual([
      ["quantity", "account-id-added"],
      ["price", "free-of-charge"],
      ["payment", "nothing-to-pay"],
      ["start", "usable-from"],
      ["deadline", "no-deadline"],
      ["withdrawal", "account-id-fixed"],
    ]);
    for (const one of shown.points) expect(one.terms.length, one.key).toBeGreaterThan(0);
    expect(of(shown.points, "quantity")?.terms).toEqual([{ rule: "FB-04", clause: "fibre#第9条2項" }]);
    expect(of(shown.points, "withdrawal")?.terms.map((term) => term.rule)).toEqual(["FB-09", "FB-10"]);
  });

  test("[FB-33] an administrator's powers are among the notices", () => {
    const admin = accepted(previewRegisterAccountId(opened, catalogue, { ...request, role: "admin" }));
    expect(admin.notices.map((one) => one.kind)).toEqual(["account-id-permanent", "admin-role-powers"]);
  });

  test("[FB-10] a string ever used is refused", () => {
    expect(refusedBy(previewRegisterAccountId(opened, catalogue, { ...request, usedElsewhere: true }))).toBe(
      "account-id-used FB-10",
    );
  });

  test("[FB-04] a full contract is refused, with what is allowed", () => {
    const full = stateOf(["2026-01-10", lan], ...[1, 2, 3, 4, 5].map((n) => ["2026-01-11", register(`id-${n}`)] as const));
    const decision = previewRegisterAccountId(full, catalogue, request);
    expect(decision).toMatchObject({
      ok: false,
      refusal: { kind: "no-free-slot", term: { rule: "FB-04" }, facts: { allowed: 5, registered: 5 } },
    });
  });

  test.each([
    ["holder", true],
    ["admin", true],
    ["user", false],
  ] as const)("[FB-05] %s may: %s", (role, may) => {
    expect(previewRegisterAccountId(opened, catalogue, { ...request, ...asked("2026-11-20", role) }).ok).toBe(may);
  });

  test("[FB-08] a bad string", () => {
    expect(refusedBy(previewRegisterAccountId(opened, catalogue, { ...request, accountId: "A" }))).toBe(
      "account-id-format FB-08",
    );
  });

  test("after the contract's end", () => {
    expect(refusedBy(previewRegisterAccountId(stateOf(["2026-01-10", vdsl], ["2026-03-05", end]), catalogue, request))).toBe(
      "contract-ended FB-27",
    );
  });

  test("no password and no name is in what is hashed", () => {
    const withPerson = { ...request, password: "Secret-1234", familyName: "見本" };
    const text = canonicalPreview(accepted(previewRegisterAccountId(opened, catalogue, withPerson)));
    expect(text).not.toMatch(/Secret|見本/);
  });
});

describe("[FB-10] deleting an account ID, shown before it is done", () => {
  const state = stateOf(
    ["2026-01-10", vdsl],
    ["2026-01-11", register("a-001")],
    ["2026-01-11", register("a-002")],
    ["2026-01-11", mail("a-001", "operator")],
    ["2026-01-12", add("mail-pack")],
    ["2026-01-12", mail("a-002", "operator")],
    ["2026-01-12", web("a-002", true)],
    ["2026-01-12", storage("a-002", true)],
    ["2026-01-13", add("security-360", "a-002")],
  );
  const shown = accepted(previewDeleteAccountId(state, catalogue, { ...asked("2026-11-20"), accountId: "a-002" }));

  test("its options end with it, and the pack by itself", () => {
    expect(shown.ending.map((one) => [one.item, one.reasons[0]?.kind, one.endsOn.toString()])).toEqual([
      ["mail-pack#1", "ends-by-itself", "2026-11-30"],
      ["security-360@a-002#1", "ends-with-account-id", "2026-11-30"],
    ]);
  });

  test("what it releases", () => {
    expect(shown.releases).toEqual({ operatorMail: true, webSpace: true, storage: true });
    const other = accepted(previewDeleteAccountId(state, catalogue, { ...asked("2026-11-20"), accountId: "a-001" }));
    expect(other.releases).toEqual({ operatorMail: true, webSpace: false, storage: false });
  });

  test("the month's fees of both are still charged: 300 + 571", () => {
    // 871 × 10% = 87.1 → 87
    expect(shown.remaining).toMatchObject({ subtotal: 871n, tax: 87n, total: 958n });
    expect(of(shown.points, "price")).toMatchObject({ kind: "last-fees", facts: { lastTotal: 958 } });
  });

  test("[JP-09] six points, and the string is gone for ever", () => {
    expect(shown.points.map((one) => one.key)).toEqual([...pointKeys]);
    expect(of(shown.points, "withdrawal")).toMatchObject({
      kind: "account-id-gone",
      facts: { accountId: "a-002" },
      terms: [{ rule: "FB-10" }, { rule: "FB-10" }],
    });
    expect(of(shown.points, "quantity")?.facts).toMatchObject({ alsoJa: "メールパック、セキュリティ360°" });
    expect(shown.notices.map((one) => one.kind)).toEqual(["account-id-never-reused"]);
  });

  test("one without options costs nothing", () => {
    const bare = stateOf(["2026-01-10", vdsl], ["2026-01-11", register("a-001")]);
    const free = accepted(previewDeleteAccountId(bare, catalogue, { ...asked("2026-11-20"), accountId: "a-001" }));
    expect(free.ending).toEqual([]);
    expect(free.points.map((one) => one.kind)).toEqual([
      "account-id-deleted",
      "free-of-charge",
      "nothing-to-pay",
      "usable-until",
      "no-deadline",
      "account-id-gone",
    ]);
    for (const one of free.points) expect(one.terms.length, one.key).toBeGreaterThan(0);
  });

  test("an unknown one, a login that may not, a contract that ended", () => {
    expect(refusedBy(previewDeleteAccountId(state, catalogue, { ...asked("2026-11-20"), accountId: "nobody" }))).toBe(
      "account-id-unknown FB-10",
    );
    expect(refusedBy(previewDeleteAccountId(state, catalogue, { ...asked("2026-11-20", "user"), accountId: "a-002" }))).toBe(
      "role-not-permitted FB-05",
    );
    const ended = stateOf(["2026-01-10", vdsl], ["2026-01-11", register("a-001")], ["2026-03-05", end]);
    expect(refusedBy(previewDeleteAccountId(ended, catalogue, { ...asked("2026-11-20"), accountId: "a-001" }))).toBe(
      "contract-ended FB-27",
    );
  });
});
