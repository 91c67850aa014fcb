import { beforeAll, describe, expect, test } from "vitest";
import { tokenise } from "@/lib/adapters/card/embedded";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { savePasswordDraft } from "@/lib/services/account-ids/save-password-draft";
import { saveCardDraft } from "@/lib/services/payment/save-card-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery, resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { addOption, deleteId, draft, later, noon, openSampleContract, place, publishSample, registerId, shown } from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

/** What a hand-made post of a confirmation comes to, in the words of its refusal. */
async function send(actor: AccountActor, kind: ProcedureRequest["kind"], draftId: string, at = noon): Promise<string> {
  const { shownHash } = await shown(actor, kind, draftId, at);
  const placed = await placeProcedure(actor, { kind, draftId, shownHash, confirmed: true }, at);
  return placed ? (placed.ok ? "placed" : placed.refusal.kind) : "not there";
}

const setAbove = (actor: AccountActor, yen: number) =>
  ownerQuery("UPDATE account SET step_up_above = $2 WHERE id = $1", [actor.accountId, yen]);

describe("[SECURITY] a forged post without a proof is refused, and nothing happens", () => {
  test("deleting an account ID; with one it goes through, up to the proof's last millisecond", async () => {
    const actor = await openSampleContract();
    await place(actor, registerId("proof-1"));
    await place(actor, registerId("proof-2"));
    const draftId = await draft(actor, deleteId("proof-1"));
    expect((await shown(actor, "delete-account-id", draftId)).proof).toBe("asked");
    expect(await send(actor, "delete-account-id", draftId)).toBe("step-up-needed");
    expect(
      await ownerQuery("SELECT 1 FROM contract_event WHERE contract_id = $1 AND type = 'delete-account-id'", [actor.contractId]),
    ).toEqual([]);
    const by = await steppedUp(actor, noon);
    expect((await shown(by, "delete-account-id", draftId)).proof?.toString()).toBe(later(10).toString());
    expect(await send(by, "delete-account-id", draftId, later(10))).toBe("step-up-needed");
    expect(await send(by, "delete-account-id", draftId, later(10).subtract({ milliseconds: 1 }))).toBe("placed");
  });

  test("a card", async () => {
    const actor = await openSampleContract();
    const made = tokenise({ number: "4111111111111111", expiryYear: 2030, expiryMonth: 7 }, noon);
    if (!made.ok) throw new Error(made.fault);
    const saved = await saveCardDraft(actor, { token: made.value, holderGiven: "TARO", holderFamily: "SHIKEN" }, noon);
    if (!saved.ok) throw new Error(saved.refusal.kind);
    expect(await send(actor, "register-card", saved.value.id)).toBe("step-up-needed");
    expect(await ownerQuery("SELECT 1 FROM payment_card WHERE contract_id = $1", [actor.contractId])).toEqual([]);
    expect(await send(await steppedUp(actor, noon), "register-card", saved.value.id)).toBe("placed");
  });
});

describe("[SECURITY] a login is not bypassed by making another: a stolen session", () => {
  const names = { familyName: "試験", givenName: "花子", familyKana: "シケン", givenKana: "ハナコ", userName: "花子" };
  const change = (accountId: string, role: "admin" | "user", userName = "花子"): ProcedureRequest => ({
    kind: "change-account-id",
    input: { accountId, ...names, userName, role },
  });

  test("registers no account ID: there is neither login nor activation code", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, registerId("backdoor", "admin"));
    expect((await shown(actor, "register-account-id", draftId)).proof).toBe("asked");
    expect(await send(actor, "register-account-id", draftId)).toBe("step-up-needed");
    expect(await ownerQuery("SELECT 1 FROM account WHERE login_id = 'backdoor'")).toEqual([]);
    expect(await send(await steppedUp(actor, noon), "register-account-id", draftId)).toBe("placed");
  });

  test("raises no ID's role, nor lowers one; a name alone asks for nothing", async () => {
    const actor = await openSampleContract();
    await place(actor, registerId("raised"));
    const raise = await draft(actor, change("raised", "admin"));
    expect(await send(actor, "change-account-id", raise)).toBe("step-up-needed");
    const renamed = await draft(actor, change("raised", "user", "はな"));
    expect((await shown(actor, "change-account-id", renamed)).proof).toBe("not-asked");
    expect(await send(actor, "change-account-id", renamed)).toBe("placed");
  });

  test("sets nobody else's password; one's own is asked for by its form", async () => {
    const actor = await openSampleContract();
    await place(actor, registerId("password-of"));
    const theirs = await savePasswordDraft(actor, { accountId: "password-of", password: "Mori-no-oto-5!", current: "" }, noon);
    if (!theirs.ok) throw new Error(theirs.refusal.kind);
    expect(await send(actor, "change-password", theirs.value.id)).toBe("step-up-needed");
    const asked = { accountId: null, password: "Kawa-no-oto-5!", current: "Demo-pass-2026!" };
    const own = await savePasswordDraft(actor, asked, noon);
    if (!own.ok) throw new Error(own.refusal.kind);
    expect(await send(actor, "change-password", own.value.id)).toBe("placed");
  });

  test("changes no telephone number, by which staff would know the holder", async () => {
    const actor = await openSampleContract();
    const input = {
      phone: "03-9999-9999",
      mobile: null,
      fax: null,
      contactMail: null,
      occupation: "other",
      household: null,
    } as const;
    const draftId = await draft(actor, { kind: "change-contact", input });
    expect(await send(actor, "change-contact", draftId)).toBe("step-up-needed");
    expect(await send(await steppedUp(actor, noon), "change-contact", draftId)).toBe("placed");
  });
});

describe("[SECURITY] the amount that the login has set", () => {
  test("an order of exactly that amount doesn't ask, one yen less does", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, addOption("remote-support"));
    await setAbove(actor, 549);
    expect((await shown(actor, "add-option", draftId)).proof).toBe("asked");
    expect(await send(actor, "add-option", draftId)).toBe("step-up-needed");
    await setAbove(actor, 550);
    expect((await shown(actor, "add-option", draftId)).proof).toBe("not-asked");
    expect(await send(actor, "add-option", draftId)).toBe("placed");
  });
});
