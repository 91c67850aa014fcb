import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { leavingPage } from "@/lib/queries/member-information/leaving-page";
import { draftLeaving } from "@/lib/services/member-information/draft-leaving";
import type { LeavingDraft } from "@/lib/services/member-information/leaving-draft";
import { recordLeaving } from "@/lib/services/member-information/record-leaving";
import { removeDueData } from "@/lib/services/member-information/remove-due-data";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addStaff, noon, publishSample, type TestStaff } from "../staff/staff-world";
import { actionsOf, addCorporation, addGrant, addReportedContract, later, mailsOf } from "./world";

let staff: TestStaff;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "uketsuke");
});

const draft = (results: readonly ["match" | "mismatch", "match" | "mismatch"] = ["match", "match"]): LeavingDraft => ({
  formKey: randomUUID(),
  channel: "telephone",
  appliedOn: "2026-11-20",
  asked: [
    { question: "name", result: results[0] },
    { question: "phone-last-4", result: results[1] },
  ],
  reason: "サービスを使わなくなったため",
});

const grantsOf = (memberId: string) =>
  ownerQuery<{ login_id: string; ended: boolean; deleted: boolean; sessions: string }>(
    `SELECT a.login_id, g.ended_at IS NOT NULL AS ended, a.deleted_at IS NOT NULL AS deleted,
       (SELECT count(*) FROM session s WHERE s.grant_id = g.id AND s.ended_at IS NULL) AS sessions
     FROM account_grant g JOIN account a ON a.id = g.account_id WHERE g.member_id = $1 ORDER BY a.login_id`,
    [memberId],
  );

describe("[CL-13] leaving", () => {
  it("is refused while a contract is in use, with those contracts, until the day after its last", async () => {
    const world = await addCorporation();
    const { memberId } = world.actor;
    const contractId = await addReportedContract(world, "2026-11-20");
    const page = await leavingPage(world.actor, noon);
    expect(page.ok && page.value.inUse.map(({ id }) => id)).toEqual([contractId]);
    const refused = await recordLeaving(staff.actor, memberId, draft(), noon);
    expect(refused).toMatchObject({ refusal: { kind: "contracts-in-use", facts: { contracts: 1 }, term: { rule: "CL-13" } } });
    const midnight = Temporal.Instant.from("2026-11-21T00:00:00+09:00");
    expect((await recordLeaving(staff.actor, memberId, draft(), midnight.subtract({ seconds: 1 }))).ok).toBe(false);
    expect(await recordLeaving(staff.actor, memberId, draft(), midnight)).toMatchObject({ ok: true, value: { left: true } });
  });

  it("closes every login for good, but one that works for another member goes on there; a mail says until when data stays", async () => {
    const [world, other] = [await addCorporation(), await addCorporation()];
    const { memberId } = world.actor;
    await addGrant(other.actor.accountId, memberId, "accountant");
    expect((await recordLeaving(staff.actor, memberId, draft(), later(1))).ok).toBe(true);
    const grants = await grantsOf(memberId);
    expect(grants.map(({ ended, deleted, sessions }) => [ended, deleted, Number(sessions)])).toEqual([
      [true, true, 0],
      [true, false, 0],
    ]);
    expect((await grantsOf(other.actor.memberId)).map(({ ended, deleted }) => [ended, deleted])).toEqual([[false, false]]);
    const [mail] = await mailsOf(memberId);
    expect(mail).toMatchObject({ template: "member-left", to: world.mail });
    expect(mail?.text, "30 days later").toContain("2026年12月20日");
    expect(await recordLeaving(staff.actor, memberId, draft(), later(2))).toMatchObject({ refusal: { kind: "member-left" } });
  });

  it("is recorded once, of 6 at the same moment, and the same form twice is the same success", async () => {
    const { actor } = await addCorporation();
    const form = draft();
    const all = await Promise.all(Array.from({ length: 6 }, () => recordLeaving(staff.actor, actor.memberId, form, later(1))));
    expect(all.every((one) => one.ok && one.value.left)).toBe(true);
    expect((await mailsOf(actor.memberId)).filter(({ template }) => template === "member-left")).toHaveLength(1);
  });

  it("is not done for somebody who is not proved to be who it is: that is recorded, and nothing else", async () => {
    const { actor } = await addCorporation();
    expect(await recordLeaving(staff.actor, actor.memberId, draft(["match", "mismatch"]), noon)).toMatchObject({
      value: { left: false },
    });
    expect(await actionsOf(actor.memberId)).toEqual(["member.leaving-refused"]);
    expect((await grantsOf(actor.memberId))[0]?.ended).toBe(false);
    const { formKey: _formKey, asked, ...rest } = draft();
    const one = await draftLeaving(staff.actor, actor.memberId, { ...rest, asked: asked.slice(0, 1) }, noon);
    expect(one).toMatchObject({ ok: false, refusal: { facts: { needed: 2 } } });
    const auditor = await addStaff("auditor", "kansa");
    expect((await recordLeaving(auditor.actor, actor.memberId, draft(), noon)).ok).toBe(false);
  });

  it("[JP-14] removes after its days what need not be kept, once; what the law keeps stays", async () => {
    const world = await addCorporation();
    const { memberId } = world.actor;
    await addReportedContract(world, "2026-11-01");
    await recordLeaving(staff.actor, memberId, draft(), later(1));
    await removeDueData();
    const read = () => asMember({ memberId }, (tx) => tx.member.findUniqueOrThrow({ where: { id: memberId } }));
    // The worker's clock is the real one: the day of removal is brought to it.
    const today = dateInJapan(Temporal.Instant.fromEpochMilliseconds(Date.now()));
    await ownerQuery("UPDATE member_leaving SET remove_on = $2 WHERE member_id = $1", [
      memberId,
      today.add({ days: 1 }).toString(),
    ]);
    await removeDueData();
    expect((await read()).contactMail).toBe(world.mail);
    await ownerQuery("UPDATE member_leaving SET remove_on = $2 WHERE member_id = $1", [memberId, today.toString()]);
    await Promise.all([removeDueData(), removeDueData()]);
    expect(await read()).toMatchObject({ contactMail: null, phoneEnc: null, company: "株式会社みほん" });
    expect((await actionsOf(memberId)).filter((action) => action === "member.data-removed")).toHaveLength(1);
    const [kept] = await ownerQuery<{ n: string }>("SELECT count(*) AS n FROM contract_event WHERE member_id = $1", [memberId]);
    expect(Number(kept?.n)).toBeGreaterThan(0);
  });
});
