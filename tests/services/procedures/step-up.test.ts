import { beforeAll, describe, expect, test } from "vitest";
import { tokenise } from "@/lib/adapters/card/embedded";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
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
