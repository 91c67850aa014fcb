import { Temporal } from "temporal-polyfill";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import type { PaperFields } from "@/lib/domain/identity/paper-fields";
import { isMinor, judgeHolder } from "@/lib/domain/payment/holder";
import { findPaperChange } from "@/lib/queries/paper-change/find-paper-change";
import { findPaperDesk } from "@/lib/queries/paper-change/paper-desk";
import { draftPaperChange } from "@/lib/services/paper-change/draft-paper-change";
import { enterPaperChange } from "@/lib/services/paper-change/enter-paper-change";
import { openPaperDraft, type PaperDraft } from "@/lib/services/paper-change/paper-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../staff/staff-world";

const receivedOn = Temporal.PlainDate.from("2026-11-18");
const onRecord: PaperFields = {
  familyName: "見本",
  givenName: "花子",
  familyKana: "ミホン",
  givenKana: "ハナコ",
  birthOn: null,
  sex: null,
  address: null,
  guardianFamilyName: null,
  guardianGivenName: null,
  guardianFamilyKana: null,
  guardianGivenKana: null,
  guardianRelation: null,
};
const ofMinor: PaperFields = {
  ...onRecord,
  familyName: "試験",
  familyKana: "シケン",
  birthOn: "2010-05-05",
  sex: "female",
  address: "〒105-0001 東京都港区見本町1-2-3",
  guardianFamilyName: "試験",
  guardianGivenName: "母子",
  guardianFamilyKana: "シケン",
  guardianGivenKana: "ハハコ",
  guardianRelation: "mother",
};

let support: TestStaff;
let auditor: TestStaff;
let who: TestMember;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  support = await addStaff("support", "paper-support");
  auditor = await addStaff("auditor", "paper-auditor");
});
beforeEach(async () => {
  who = await addMember();
});

async function draft(staff: TestStaff, after: PaperFields): Promise<PaperDraft> {
  const drafted = await draftPaperChange(staff.actor, who.memberId, { receivedOn, paperNumber: "P-2026-0042", after }, noon);
  if (!drafted.ok) throw new Error(drafted.refusal.kind);
  const opened = openPaperDraft(staff.id, who.memberId, drafted.value.sealed, noon);
  if (!opened) throw new Error("the draft does not open");
  return opened;
}

async function enter(after: PaperFields): Promise<string> {
  const entered = await enterPaperChange(support.actor, who.memberId, await draft(support, after), noon);
  if (!entered.ok) throw new Error(entered.refusal.kind);
  return entered.value.changeId;
}

describe("what a paper changes", () => {
  it("[FB-24] is written with the paper's day and number, before and after, trail and mail", async () => {
    const changeId = await enter(ofMinor);
    const [member] = await ownerQuery<{ family_name: string; sex: string; address_enc: Buffer; birth_on: Date }>(
      "SELECT family_name, sex, address_enc, birth_on FROM member WHERE id = $1",
      [who.memberId],
    );
    expect(member).toMatchObject({ family_name: "試験", sex: "female" });
    expect(openField(memberPlace("address_enc", who.memberId), member?.address_enc ?? Buffer.alloc(0))).toBe(ofMinor.address);
    const change = await findPaperChange(support.actor, { memberId: who.memberId, changeId }, noon);
    expect(change).toMatchObject({ paperNumber: "P-2026-0042", by: "職員 paper-support" });
    expect(change?.receivedOn.toString()).toBe("2026-11-18");
    expect(change?.changes.find(({ name }) => name === "familyName")).toEqual({
      name: "familyName",
      before: "見本",
      after: "試験",
    });
    expect(change?.fields).not.toContain("givenName");
    const [entry] = await ownerQuery<{ data: object }>(
      "SELECT data FROM audit_entry WHERE member_id = $1 AND action = 'paper-change.entered'",
      [who.memberId],
    );
    expect(entry?.data).toMatchObject({ paperNumber: "P-2026-0042", receivedOn: "2026-11-18" });
    expect(JSON.stringify(entry), "names of fields, never what is in them").not.toContain("試験");
    const mails = await ownerQuery("SELECT 1 FROM mail WHERE member_id = $1 AND template = 'paper-change-entered'", [
      who.memberId,
    ]);
    expect(mails).toHaveLength(1);
  });

  it("[FB-24] the holder's login follows the holder's name, and what it was called by that name", async () => {
    await enter(ofMinor);
    const [account] = await ownerQuery("SELECT family_name, family_kana, user_name FROM account WHERE id = $1", [who.accountId]);
    expect(account).toEqual({ family_name: "試験", family_kana: "シケン", user_name: "試験 花子" });
  });

  it("[FB-35] the guardian on paper may pay for a minor, and for nobody who is of age", async () => {
    await enter(ofMinor);
    const known = (await findPaperDesk(support.actor, who.memberId, noon)) as { known: PaperFields };
    const { familyKana, givenKana, guardianFamilyKana, guardianGivenKana, birthOn } = known.known;
    const payer = {
      own: { familyKana, givenKana },
      guardian: { familyKana: guardianFamilyKana ?? "", givenKana: guardianGivenKana ?? "" },
      birthOn: Temporal.PlainDate.from(birthOn ?? ""),
    };
    const mother = { holderFamily: "SHIKEN", holderGiven: "HAHAKO" };
    // 18 on 5 May 2028.
    expect(judgeHolder(mother, payer, Temporal.PlainDate.from("2028-05-04"))).toBe("guardian");
    expect(judgeHolder(mother, payer, Temporal.PlainDate.from("2028-05-05"))).toBe("other");
    expect(isMinor(payer.birthOn, Temporal.PlainDate.from("2026-11-20"))).toBe(true);
  });

  it("[FB-24][JP-10] a form sent twice counts once; somebody else's change in between asks for a new look", async () => {
    const mine = await draft(support, ofMinor);
    const both = await Promise.all([
      enterPaperChange(support.actor, who.memberId, mine, noon),
      enterPaperChange(support.actor, who.memberId, mine, noon),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await ownerQuery("SELECT 1 FROM paper_change WHERE member_id = $1", [who.memberId])).toHaveLength(1);
    const stale = { ...mine, formKey: crypto.randomUUID() };
    const late = await enterPaperChange(support.actor, who.memberId, stale, noon);
    expect(late.ok ? null : late.refusal.kind).toBe("changed-since-shown");
  });

  it("[FB-24] nothing different is refused, and an auditor enters nothing", async () => {
    const entry = { receivedOn, paperNumber: "P-1", after: onRecord };
    const same = await draftPaperChange(support.actor, who.memberId, entry, noon);
    expect(same.ok ? null : same.refusal.kind).toBe("nothing-to-change");
    const auditing = await draftPaperChange(auditor.actor, who.memberId, { ...entry, after: ofMinor }, noon);
    expect(auditing.ok ? null : auditing.refusal.kind).toBe("role-not-permitted");
  });

  it("[FB-24] a draft opens for whoever made it, for that member, for ten minutes", async () => {
    const entry = { receivedOn, paperNumber: "P-1", after: ofMinor };
    const drafted = await draftPaperChange(support.actor, who.memberId, entry, noon);
    if (!drafted.ok) throw new Error(drafted.refusal.kind);
    const { sealed } = drafted.value;
    expect(openPaperDraft(support.id, who.memberId, sealed, noon.add({ minutes: 10 }))).not.toBeNull();
    expect(openPaperDraft(support.id, who.memberId, sealed, noon.add({ minutes: 11 }))).toBeNull();
    expect(openPaperDraft(auditor.id, who.memberId, sealed, noon)).toBeNull();
    expect(openPaperDraft(support.id, who.contractId, sealed, noon)).toBeNull();
    expect(openPaperDraft(support.id, who.memberId, `${sealed.slice(0, -4)}AAAA`, noon)).toBeNull();
  });
});
