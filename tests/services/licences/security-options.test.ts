import { beforeAll, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { findLicence } from "@/lib/queries/licences/find-licence";
import { compareCancel } from "@/lib/queries/options/compare-cancel";
import { findOptionView } from "@/lib/queries/options/list-options";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { saveMailDraft } from "@/lib/services/mail-settings/save-mail-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import {
  actorOf,
  later,
  noon,
  openSampleContract,
  place,
  publishSample,
  registerId,
  setSwitch,
  shown,
} from "../procedures/support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const option = "security-360";
const buy = (accountId: string): ProcedureRequest => ({ kind: "add-option", input: { option, accountId, agreed: true } });
const end = (accountId: string): ProcedureRequest => ({ kind: "cancel-option", input: { option, accountId } });

let count = 0;

/** A household with an ID that has a mail address of the operator's. */
async function household() {
  count += 1;
  const accountId = `sec${count}`;
  const holder = await openSampleContract();
  await place(holder, registerId(accountId));
  const saved = await saveMailDraft(holder, { accountId, whose: "operator", typed: accountId }, noon);
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  const { shownHash } = await shown(holder, "change-mail", saved.value.id);
  await placeProcedure(holder, { kind: "change-mail", draftId: saved.value.id, shownHash, confirmed: true }, noon);
  return { holder, accountId, user: await actorOf(holder, accountId, "user") };
}

const refusalOf = async (actor: AccountActor, request: ProcedureRequest) => {
  const saved = await saveDraft(actor, request, later(5));
  return saved.ok ? null : saved.refusal.kind;
};

describe("[FB-18] a security option of an account ID", () => {
  it("needs a mail address on that ID", async () => {
    const { holder } = await household();
    await place(holder, registerId(`none${count}`));
    expect(await refusalOf(holder, buy(`none${count}`))).toBe("requires-mail-address");
  });

  it("gives a PIN that is sealed, shown to holder, administrator and the ID itself, and to nobody else", async () => {
    const { holder, accountId, user } = await household();
    const [other, stranger] = [`other${count}`, await openSampleContract()];
    await place(holder, registerId(other));
    await place(holder, registerId(`${other}a`, "admin"));
    await place(holder, buy(accountId), later(1));
    const licence = await findLicence(holder, option, accountId, later(2));
    expect(licence?.pin).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(licence).toMatchObject({ devices: 3, download: expect.stringMatching(/^https:/) });
    expect(await findLicence(user, option, accountId, later(2))).toEqual(licence);
    expect(await findLicence(await actorOf(holder, `${other}a`, "admin"), option, accountId, later(2))).toEqual(licence);
    expect(await findLicence(await actorOf(holder, other, "user"), option, accountId, later(2))).toBeNull();
    expect(await findLicence(stranger, option, accountId, later(2))).toBeNull();
    expect(await asMember(stranger, (tx) => tx.licence.count())).toBe(0);
    const [row] = await ownerQuery<{ pin_enc: Buffer }>("SELECT pin_enc FROM licence WHERE held_by = $1", [accountId]);
    expect(row?.pin_enc.toString("latin1")).not.toContain(licence?.pin);
  });

  it("is told of at the ID's own address, without the PIN", async () => {
    const { holder, accountId } = await household();
    await place(holder, buy(accountId), later(1));
    const pin = (await findLicence(holder, option, accountId, later(2)))?.pin ?? "";
    const mails = await ownerQuery<{ id: string; to_enc: Buffer; body_enc: Buffer }>(
      "SELECT id, to_enc, body_enc FROM mail WHERE member_id = $1 AND template = 'option-ordered'",
      [holder.memberId],
    );
    const to = mails.map((mail) => openField(mailPlace("to_enc", mail.id), mail.to_enc));
    expect(to).toHaveLength(2);
    expect(to).toContainEqual(expect.stringMatching(new RegExp(`^${accountId}@`)));
    for (const mail of mails) {
      const text = openField(mailPlace("body_enc", mail.id), mail.body_enc);
      expect(text).toContain(accountId);
      expect(text).not.toContain(pin);
    }
  });

  it("[FB-37] ends for good; bought again it has another PIN", async () => {
    const { holder, accountId } = await household();
    await place(holder, buy(accountId), later(1));
    const before = await findLicence(holder, option, accountId, later(2));
    const page = await compareCancel(holder, option, later(2), accountId);
    expect(page?.comparison.ok).toBe(true);
    await place(holder, end(accountId), later(3));
    expect(await findLicence(holder, option, accountId, later(4)), "usable to the end of the month").toEqual(before);
    await place(holder, buy(accountId), later(5));
    expect((await findLicence(holder, option, accountId, later(6)))?.pin).not.toBe(before?.pin);
  });

  it("each ID for itself: the list says who has what", async () => {
    const { holder, accountId, user } = await household();
    const other = `second${count}`;
    await place(holder, registerId(other));
    await place(holder, buy(accountId), later(1));
    const detail = await findOptionView(holder, option, later(2));
    expect(detail?.option).toMatchObject({ act: { kind: "by-id" }, heldByIds: 1 });
    expect(detail?.holders?.map(({ accountId: id, option: { state, act } }) => [id, state, act.kind])).toEqual([
      [accountId, "held", "cancel"],
      [other, "none", "refused"],
    ]);
    expect((await findOptionView(user, option, later(2)))?.holders?.map((one) => one.accountId)).toEqual([accountId]);
    expect(await findOptionView(user, option, later(2), other), "somebody else's").toBeNull();
    expect(await compareCancel(user, option, later(2), other)).toBeNull();
  });

  it("[FB-05][FB-06] a user ID buys its own only with the holder's switch, ends its own always, and never another's", async () => {
    const { holder, accountId, user } = await household();
    const other = `third${count}`;
    await place(holder, registerId(other));
    expect(await refusalOf(user, buy(accountId))).toBe("switched-off");
    await place(holder, buy(accountId), later(1));
    await place(user, end(accountId), later(2));
    await place(holder, setSwitch(true), later(3));
    await place(user, buy(accountId), later(4));
    for (const request of [buy(other), end(other)]) expect(await refusalOf(user, request)).not.toBeNull();
  });
});
