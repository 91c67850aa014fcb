import type { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { embeddedGateway, tokenise, troubleNumbers } from "@/lib/adapters/card/embedded";
import { brandOf, cardDigits, isCardNumber } from "@/lib/adapters/card/number";
import type { AccountActor } from "@/lib/domain/permission";
import { findOptionView } from "@/lib/queries/options/list-options";
import { findHolderCheck, listHolderChecks } from "@/lib/queries/payment/holder-checks";
import { findPayment } from "@/lib/queries/payment/payment-view";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { decideHolder } from "@/lib/services/payment/decide-holder";
import { saveCardDraft } from "@/lib/services/payment/save-card-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { createStaff } from "@/lib/services/staff/create-staff";
import { ownerQuery, resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { actorOf, addOption, later, noon, openSampleContract, place, publishSample, registerId } from "../procedures/support";

const good = "4111111111111111";
const token = (number = good) => {
  const made = tokenise({ number, expiryYear: 2030, expiryMonth: 7 }, noon);
  if (!made.ok) throw new Error(made.fault);
  return made.value;
};
const own = { holderGiven: "TARO", holderFamily: "SHIKEN" };
const other = { holderGiven: "HANAKO", holderFamily: "MIHON" };

const staffOf = async (role: "support" | "auditor") => {
  const loginId = `${role}-${Math.random().toString(36).slice(2)}`;
  const password = "Demo-staff-2026!";
  await createStaff(
    { loginId, name: "受付", mail: "a@mail.example", role, password, totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" },
    noon,
  );
  const [row] = await ownerQuery<{ id: string }>("SELECT id FROM staff WHERE login_id = $1", [loginId]);
  return { kind: "staff", staffId: row?.id ?? "", role, sessionId: "test" } as const;
};

async function register(actor: AccountActor, holder: typeof own, at = noon, number = good): Promise<string> {
  const saved = await saveCardDraft(actor, { token: token(number), ...holder }, at);
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  const draftId = saved.value.id;
  const page = await confirmProcedure(actor, "register-card", draftId, at);
  if (page?.state !== "ready") throw new Error("not ready");
  const by = await steppedUp(actor, at);
  const placed = await placeProcedure(by, { kind: "register-card", draftId, shownHash: page.shownHash, confirmed: true }, at);
  if (!placed?.ok) throw new Error(JSON.stringify(placed));
  return placed.value.id;
}

const viewOf = async (actor: AccountActor) => (await findPayment(actor, noon))?.view;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

describe("[FB-23] a card number", () => {
  it("tells its brand, one of five, by its first digits", () => {
    const numbers = { visa: good, mastercard: "5555555555554444", jcb: "3530111333300000", amex: "378282246310005" };
    for (const [brand, number] of Object.entries({ ...numbers, diners: "30569309025904" })) {
      expect(brandOf(number)).toBe(brand);
      expect(isCardNumber(number)).toBe(true);
    }
    expect(brandOf("2223003122003222")).toBe("mastercard");
    for (const number of ["6011111111111117", "6200000000000005", "2720991111111111"]) expect(brandOf(number)).not.toBe("jcb");
    expect(brandOf("6011111111111117")).toBeNull();
  });

  it("is read however it is typed, and refused with one digit wrong, two swapped, or too few", () => {
    expect(cardDigits("４１１１　1111-1111ー1111")).toBe(good);
    for (const number of ["4111111111111112", "4111111111111", "1411111111111111", "41111111111111111", "", "abcd"])
      expect(isCardNumber(number), number).toBe(false);
    for (const number of Object.keys(troubleNumbers)) expect(isCardNumber(number), number).toBe(true);
  });

  it("with an expiry in the past, of another brand or declined gets no token", () => {
    const fault = (number: string, expiryYear = 2030, expiryMonth = 7) => {
      const made = tokenise({ number, expiryYear, expiryMonth }, noon);
      return made.ok ? null : made.fault;
    };
    expect(fault(good, 2026, 10)).toBe("expired");
    expect(fault(good, 2026, 11)).toBeNull();
    expect(fault("6011111111111117")).toBe("brand");
    expect(fault("4111111111111112")).toBe("number");
    expect(fault("4000000000000002")).toBe("declined");
    expect(fault("4000000000000069")).toBe("expired");
  });
});

describe("[JP-13] a token", () => {
  it("holds no number, is good for fifteen minutes, and the same one gives the same card", async () => {
    const made = token();
    expect(Buffer.from(made, "base64url").toString("latin1")).not.toMatch(/4111/);
    const [first, again] = [await embeddedGateway(noon).keep(made), await embeddedGateway(later(15)).keep(made)];
    expect(first).toEqual(again);
    expect(await embeddedGateway(later(16)).describe(made)).toEqual({ ok: false, fault: "token" });
    for (const bad of ["", "x", `${made.slice(0, -2)}AA`, "4111111111111111"])
      expect((await embeddedGateway(noon).describe(bad)).ok, bad).toBe(false);
  });

  it("whose card is declined or whose answer is lost when it is kept leaves nothing behind", async () => {
    const actor = await openSampleContract();
    for (const [number, fault] of [
      ["4000000000000341", "declined"],
      ["4000000000000101", "unreachable"],
    ] as const) {
      const saved = await saveCardDraft(actor, { token: token(number), ...own }, noon);
      expect(saved.ok ? null : saved.refusal).toMatchObject({ kind: "card-not-taken", facts: { fault } });
    }
    expect(await ownerQuery("SELECT 1 FROM procedure WHERE member_id = $1", [actor.memberId])).toEqual([]);
  });

  it("of two drafts registers one card", async () => {
    const actor = await steppedUp(await openSampleContract(), noon);
    const made = token();
    const drafts = [
      await saveCardDraft(actor, { token: made, ...own }, noon),
      await saveCardDraft(actor, { token: made, ...own }, noon),
    ].map((one) => (one.ok ? one.value.id : ""));
    const placed = [];
    for (const draftId of drafts) {
      const page = await confirmProcedure(actor, "register-card", draftId, noon);
      const shownHash = page?.state === "ready" ? page.shownHash : "";
      placed.push(await placeProcedure(actor, { kind: "register-card", draftId, shownHash, confirmed: true }, noon));
    }
    expect(placed.map((one) => one?.ok)).toEqual([true, false]);
  });
});

describe("[FB-23] a registered card", () => {
  it("in the holder's name is in force at once, takes the place of the one before, and says when it is charged first and why", async () => {
    const actor = await openSampleContract();
    await register(actor, own);
    const second = await register(actor, own, later(1), "5555555555554444");
    expect(await viewOf(actor)).toMatchObject({ active: { brand: "mastercard", last4: "4444" }, checking: null });
    const completed = await findCompleted(actor, "register-card", second, later(2));
    // October's fee was charged on 10 November; November's comes on 10 December.
    expect(completed?.next).toMatchObject([{ kind: "card-charged", reason: { kind: "issued-month-after" } }]);
    expect(completed?.next[0]?.on.toString()).toBe("2026-12-10");
    const states = await ownerQuery<{ state: string }>(
      "SELECT state FROM payment_card WHERE member_id = $1 ORDER BY created_at",
      [actor.memberId],
    );
    expect(states.map(({ state }) => state)).toEqual(["replaced", "active"]);
  });

  it("[JP-13] leaves no number anywhere, and its reference only sealed", async () => {
    const actor = await openSampleContract();
    await register(actor, own);
    for (const table of ["procedure", "confirmation", "payment_card", "audit_entry", "mail"]) {
      const rows = await ownerQuery<{ whole: string }>(`SELECT t::text AS whole FROM ${table} t WHERE member_id = $1`, [
        actor.memberId,
      ]);
      expect(rows.map(({ whole }) => whole).join(), table).not.toMatch(/4111111|card_[0-9a-f]{8}/);
    }
  });

  it("in another name is being checked: the one in force stays, what costs something can't be ordered, until staff accept", async () => {
    const [actor, staff] = [await openSampleContract(), await staffOf("support")];
    await register(actor, own);
    await register(actor, other, later(1), "5555555555554444");
    expect(await viewOf(actor)).toMatchObject({ active: { last4: "1111" }, checking: { last4: "4444" } });
    const refused = await saveDraft(actor, addOption("remote-support"), later(2));
    expect(refused.ok ? null : refused.refusal).toMatchObject({ kind: "payment-checking", term: { rule: "FB-23" } });
    // The order page says so before anything is sent, and who may see to it; what costs nothing is not held up.
    const seen = async (at: Temporal.Instant) => (await findOptionView(actor, "remote-support", at))?.option.act;
    expect(await seen(later(2))).toMatchObject({ kind: "refused", asked: "add", refusal: { kind: "payment-checking" } });
    expect((await findOptionView(actor, "remote-support", later(2)))?.mayManagePayment).toBe(true);
    const list = await listHolderChecks(staff, later(3));
    const row = list.permitted ? list.rows.find(({ memberId }) => memberId === actor.memberId) : undefined;
    expect(row).toMatchObject({ cardHolder: "HANAKO MIHON", guardianName: null });
    const cardId = row?.cardId ?? "";
    const decide = (accepted: boolean) => decideHolder(staff, { cardId, accepted, reason: "書面で確かめた" }, later(4));
    const both = await Promise.all([decide(true), decide(true)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await viewOf(actor)).toMatchObject({ active: { last4: "4444" }, checking: null });
    expect(await seen(later(5))).toMatchObject({ kind: "add" });
    await place(actor, addOption("remote-support"), later(5));
    expect(await findHolderCheck(staff, cardId, later(6))).toMatchObject({ decided: { accepted: true, by: "受付" } });
    const audit = await ownerQuery("SELECT 1 FROM audit_entry WHERE action = 'holder-check.accepted' AND subject_id = $1", [
      cardId,
    ]);
    expect(audit).toHaveLength(1);
    const mails = await ownerQuery("SELECT 1 FROM mail WHERE template = 'card-holder-accepted' AND member_id = $1", [
      actor.memberId,
    ]);
    expect(mails).toHaveLength(1);
  });

  it("refused by staff leaves the present one, and orders open again; an auditor decides nothing", async () => {
    const [actor, staff, auditor] = [await openSampleContract(), await staffOf("support"), await staffOf("auditor")];
    await register(actor, other);
    const list = await listHolderChecks(auditor, later(1));
    const cardId = (list.permitted ? list.rows.find(({ memberId }) => memberId === actor.memberId)?.cardId : "") ?? "";
    const decision = { cardId, accepted: false, reason: "名義が違う" };
    const denied = await decideHolder(auditor, decision, later(2));
    expect(denied.ok ? null : denied.refusal.kind).toBe("role-not-permitted");
    expect((await decideHolder(staff, decision, later(2))).ok).toBe(true);
    expect(await viewOf(actor)).toMatchObject({ active: null, checking: null });
    expect((await saveDraft(actor, addOption("remote-support"), later(3))).ok).toBe(true);
    for (const id of ["", "x", "00000000-0000-4000-8000-000000000000"])
      expect((await decideHolder(staff, { ...decision, cardId: id }, later(3))).ok).toBe(false);
  });

  it("in the holder's own name after one that is being checked ends the check", async () => {
    const actor = await openSampleContract();
    await register(actor, other);
    await register(actor, own, later(1), "5555555555554444");
    expect(await viewOf(actor)).toMatchObject({ active: { last4: "4444" }, checking: null });
  });

  it("[FB-35] of the registered guardian of a minor is in force at once", async () => {
    const actor = await openSampleContract();
    await ownerQuery(
      "UPDATE member SET birth_on = '2012-04-01', guardian_family_kana = 'ミホン', guardian_given_kana = 'ハナコ' WHERE id = $1",
      [actor.memberId],
    );
    await register(actor, other);
    expect(await viewOf(actor)).toMatchObject({ active: { holder: "HANAKO MIHON" }, checking: null });
  });

  it("[FB-05] is neither seen nor changed by a user ID, nor by another member", async () => {
    const [actor, stranger] = [await openSampleContract(), await openSampleContract()];
    await register(actor, own);
    await place(actor, registerId("card-user"), later(1));
    const user = await actorOf(actor, "card-user", "user");
    expect(await findPayment(user, noon)).toMatchObject({ view: null, allowed: { ok: false } });
    const refused = await saveCardDraft(user, { token: token(), ...own }, noon);
    expect(refused.ok ? null : refused.refusal.kind).toBe("role-not-permitted");
    expect(await viewOf(stranger)).toMatchObject({ active: null });
  });
});
