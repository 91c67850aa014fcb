import { beforeAll, describe, expect, test } from "vitest";
import { changeDetails } from "@/lib/services/member-information/change-details";
import { draftDetails } from "@/lib/services/member-information/draft-details";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery, resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { addCorporation } from "../member-information/world";
import { draft, later, noon, openSampleContract, publishSample, shown } from "../procedures/support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const newMail = "atarashii@shiken.example";
const waiting = (memberId: string) =>
  ownerQuery("SELECT 1 FROM contact_mail_change WHERE member_id = $1 AND mail = $2", [memberId, newMail]);

describe("[SECURITY] the address that codes and notices go to is not changed by a session alone", () => {
  test("a contract's holder: refused until the session proved itself, and then only a link goes out", async () => {
    const actor = await openSampleContract();
    const input = {
      phone: "03-1111-2222",
      mobile: null,
      fax: null,
      contactMail: newMail,
      occupation: "employee",
      household: null,
    } as const;
    const draftId = await draft(actor, { kind: "change-contact", input });
    const confirmation = await shown(actor, "change-contact", draftId);
    expect(confirmation.proof, "the confirmation says that it will ask").toBe("asked");
    const sent = { kind: "change-contact", draftId, shownHash: confirmation.shownHash, confirmed: true } as const;
    expect(await placeProcedure(actor, sent, noon)).toMatchObject({ ok: false, refusal: { kind: "step-up-needed" } });
    expect(await waiting(actor.memberId)).toEqual([]);
    expect(await placeProcedure(await steppedUp(actor, noon), sent, noon)).toMatchObject({ ok: true });
    expect(await waiting(actor.memberId)).toHaveLength(1);
  });

  test("a registered member: refused in a session that never proved itself, and in one whose proof is over", async () => {
    const { actor, mail } = await addCorporation();
    const never = await steppedUp(actor, null, noon);
    const drafted = await draftDetails(never, { details: {}, contactMail: newMail }, noon);
    if (!drafted.ok) throw new Error(drafted.refusal.kind);
    expect(await changeDetails(never, drafted.value.id, noon)).toMatchObject({ ok: false, refusal: { kind: "step-up-needed" } });
    const proved = await steppedUp(actor, noon);
    expect(await changeDetails(proved, drafted.value.id, later(10))).toMatchObject({ refusal: { kind: "step-up-needed" } });
    expect(await waiting(actor.memberId)).toEqual([]);
    expect((await changeDetails(proved, drafted.value.id, later(9))).ok).toBe(true);
    expect(await waiting(actor.memberId)).toHaveLength(1);
    const [row] = await ownerQuery<{ contact_mail: string }>("SELECT contact_mail FROM member WHERE id = $1", [actor.memberId]);
    expect(row?.contact_mail, "the former one counts until the link was opened").toBe(mail);
  });
});
