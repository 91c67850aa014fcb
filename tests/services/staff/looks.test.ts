import { beforeEach, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { findLookQuestion } from "@/lib/queries/staff/look-question";
import { allLookedAt, listLookedAt } from "@/lib/queries/staff/looked-at";
import { giveLookReason } from "@/lib/services/staff/give-look-reason";
import { recordMemberView } from "@/lib/services/staff/record-member-view";
import { unlockAccount } from "@/lib/services/staff/unlock-account";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, lockAccount, noon, publishSample, type TestMember, type TestStaff } from "./staff-world";

let staff: TestStaff;
let member: TestMember;
let stranger: TestMember;
const page = { part: "member", from: "search" } as const;
const why = { purpose: "asked-by-member", words: "請求についての電話があった" };
const everything = { kind: null, from: null, until: null } as const;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "sato", "佐藤 花子");
  member = await addMember();
  stranger = await addMember();
});

const holderOf = ({ accountId, memberId, contractId }: TestMember): AccountActor => ({
  kind: "account",
  accountId,
  memberId,
  contractId,
  role: "holder",
  brand: "S",
  locale: "ja",
  sessionId: "00000000-0000-4000-8000-000000000001",
});
const entries = () => ownerQuery("SELECT data FROM audit_entry WHERE action = 'member.viewed' ORDER BY id");

describe("opening a member's pages", () => {
  it("[JP-13] without a case a reason is due, and nothing is noted before it is given", async () => {
    expect(await recordMemberView(staff.actor, member.memberId, page, noon)).toBe("reason-due");
    expect(await entries()).toEqual([]);
    await giveLookReason(staff.actor, member.memberId, why, noon);
    expect(await recordMemberView(staff.actor, member.memberId, page, noon)).toBe("noted");
    expect((await entries())[0]?.data).toMatchObject({
      part: "member",
      from: "search",
      purpose: "asked-by-member",
      staffRole: "support",
    });
  });

  it("[JP-13] the reason holds for its minutes, for that person and that member", async () => {
    const colleague = await addStaff("support", "suzuki");
    await giveLookReason(staff.actor, member.memberId, why, noon);
    const last = noon.add({ minutes: 30 }).subtract({ milliseconds: 1 });
    expect(await recordMemberView(staff.actor, member.memberId, page, last)).toBe("noted");
    expect(await recordMemberView(staff.actor, member.memberId, page, noon.add({ minutes: 30 }))).toBe("reason-due");
    expect(await recordMemberView(colleague.actor, member.memberId, page, noon)).toBe("reason-due");
    expect(await recordMemberView(staff.actor, stranger.memberId, page, noon)).toBe("reason-due");
  });

  it("[JP-13] each part is noted for itself, and a case needs no other reason", async () => {
    await giveLookReason(staff.actor, member.memberId, why, noon);
    await recordMemberView(staff.actor, member.memberId, page, noon);
    await recordMemberView(staff.actor, member.memberId, { part: "certificate", from: "direct" }, noon);
    await recordMemberView(staff.actor, stranger.memberId, { part: "lock", from: "lock", inCase: true }, noon);
    expect((await entries()).map(({ data }) => [data.part, data.purpose])).toEqual([
      ["member", "asked-by-member"],
      ["certificate", "asked-by-member"],
      ["lock", "case"],
    ]);
  });

  it("[JP-13] a made-up purpose, an unknown member and a role that may not are refused", async () => {
    expect(await giveLookReason(staff.actor, member.memberId, { ...why, purpose: "curiosity" }, noon)).toMatchObject({
      ok: false,
    });
    expect(await giveLookReason(staff.actor, staff.id, why, noon)).toMatchObject({ ok: false });
    const catalogue = await addStaff("catalogue", "goods");
    expect(await giveLookReason(catalogue.actor, member.memberId, why, noon)).toMatchObject({
      refusal: { kind: "role-not-permitted" },
    });
    expect(await recordMemberView(catalogue.actor, member.memberId, { ...page, inCase: true }, noon)).toBe("not-there");
    expect(await findLookQuestion(catalogue.actor, member.memberId, noon)).toMatchObject({ permitted: false });
    expect(await findLookQuestion(staff.actor, staff.id, noon)).toBeNull();
  });

  it("[JP-13] a reason can't be changed or taken back afterwards", async () => {
    await giveLookReason(staff.actor, member.memberId, why, noon);
    await expect(ownerQuery("UPDATE member_look SET words = 'x'")).rejects.toThrow(/append-only/);
    await expect(ownerQuery("DELETE FROM member_look")).rejects.toThrow(/append-only/);
  });
});

describe("what the member reads", () => {
  it("[JP-13] who in which role, what, why and when: never a name", async () => {
    await giveLookReason(staff.actor, member.memberId, why, noon);
    await recordMemberView(staff.actor, member.memberId, page, noon);
    const { rows } = await listLookedAt(holderOf(member), everything, undefined, noon);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      at: noon,
      role: { ja: "受付担当" },
      action: "member.viewed",
      part: "member",
      purpose: { ja: "ご本人からの問い合わせ" },
      words: why.words,
    });
    expect(JSON.stringify(rows)).not.toMatch(/佐藤|sato/);
    expect(JSON.stringify(rows)).not.toContain(staff.id);
  });

  it("[JP-13] an entry is that member's alone", async () => {
    await giveLookReason(staff.actor, member.memberId, why, noon);
    await recordMemberView(staff.actor, member.memberId, page, noon);
    expect((await listLookedAt(holderOf(stranger), everything, undefined, noon)).rows).toEqual([]);
    expect(await allLookedAt(holderOf(stranger), everything, noon)).toEqual([]);
  });

  it("[JP-13] acts stand beside looks, with the reason that was recorded, and are filtered by kind and day", async () => {
    await lockAccount(member.accountId);
    await recordMemberView(staff.actor, member.memberId, { part: "lock", from: "lock", inCase: true }, noon);
    const reason = "ご本人から電話で依頼があったため";
    const asked = (["name", "phone-last-4"] as const).map((question) => ({ question, result: "match" as const }));
    await unlockAccount(
      staff.actor,
      member.accountId,
      {
        formKey: "00000000-0000-4000-8000-000000000002",
        lockedAt: noon.toString(),
        channel: "telephone",
        asked,
        note: "",
        reason,
      },
      noon.add({ hours: 24 }),
    );
    const actor = holderOf(member);
    const acts = await listLookedAt(actor, { ...everything, kind: "acts" }, undefined, noon);
    expect(acts.rows.map(({ action, words, loginId }) => [action, words, loginId])).toEqual([
      ["account.unlocked", reason, member.customerNumber],
    ]);
    const looks = await listLookedAt(actor, { ...everything, kind: "looks" }, undefined, noon);
    expect(looks.rows.map(({ part, inCase }) => [part, inCase])).toEqual([["lock", true]]);
    const day = noon.toZonedDateTimeISO("Asia/Tokyo").toPlainDate();
    expect((await listLookedAt(actor, { ...everything, until: day }, undefined, noon)).rows).toHaveLength(1);
    expect((await listLookedAt(actor, { ...everything, from: day.add({ days: 1 }) }, undefined, noon)).rows).toHaveLength(1);
    expect((await listLookedAt(actor, { ...everything, from: day.add({ days: 2 }) }, undefined, noon)).rows).toEqual([]);
  });

  it("[JP-13] pages by key, newest first, without a gap", async () => {
    for (let n = 0; n < 45; n += 1)
      await recordMemberView(staff.actor, member.memberId, { ...page, inCase: true }, noon.add({ minutes: n * 6 }));
    const actor = holderOf(member);
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 3; pages += 1) {
      const shown = await listLookedAt(actor, everything, cursor, noon);
      seen.push(...shown.rows.map(({ id }) => id));
      cursor = shown.next ?? undefined;
    }
    expect(cursor).toBeUndefined();
    expect(new Set(seen).size).toBe(45);
    expect(seen).toEqual(seen.toSorted((a, b) => Number(b) - Number(a)));
  });
});
