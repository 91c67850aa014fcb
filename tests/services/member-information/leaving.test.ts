import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { leavingPage } from "@/lib/queries/member-information/leaving-page";
import { askForLeaving } from "@/lib/services/member-information/ask-for-leaving";
import { draftLeaving } from "@/lib/services/member-information/draft-leaving";
import type { LeavingDraft } from "@/lib/services/member-information/leaving-draft";
import { removeDueData } from "@/lib/services/member-information/remove-due-data";
import { decideCountersign } from "@/lib/services/staff/countersign/decide-countersign";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addStaff, noon, publishSample, type TestStaff } from "../staff/staff-world";
import { actionsOf, addCorporation, addGrant, addReportedContract, later, mailsOf } from "./world";

let staff: TestStaff;
let colleague: TestStaff;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "uketsuke");
  colleague = await addStaff("support", "kakunin");
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

const confirm = (countersignId: string, at = noon, by = colleague) =>
  decideCountersign(by.actor, { countersignId, approved: true, reason: "お申し込みと合うため" }, at);

/** One asks, another confirms. */
async function leave(memberId: string, at: Temporal.Instant) {
  const asked = await askForLeaving(staff.actor, memberId, draft(), at);
  if (!asked.ok || asked.value.asked === null) throw new Error(JSON.stringify(asked));
  const left = await confirm(asked.value.asked, at);
  if (!left.ok) throw new Error(JSON.stringify(left));
}

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
    const refused = await askForLeaving(staff.actor, memberId, draft(), noon);
    expect(refused).toMatchObject({ refusal: { kind: "contracts-in-use", facts: { contracts: 1 }, term: { rule: "CL-13" } } });
    const midnight = Temporal.Instant.from("2026-11-21T00:00:00+09:00");
    expect((await askForLeaving(staff.actor, memberId, draft(), midnight.subtract({ seconds: 1 }))).ok).toBe(false);
    await leave(memberId, midnight);
  });

  it("closes every login for good, but one that works for another member goes on there; a mail says until when data stays", async () => {
    const [world, other] = [await addCorporation(), await addCorporation()];
    const { memberId } = world.actor;
    await addGrant(other.actor.accountId, memberId, "accountant");
    await leave(memberId, later(1));
    const grants = await grantsOf(memberId);
    expect(grants.map(({ ended, deleted, sessions }) => [ended, deleted, Number(sessions)])).toEqual([
      [true, true, 0],
      [true, false, 0],
    ]);
    expect((await grantsOf(other.actor.memberId)).map(({ ended, deleted }) => [ended, deleted])).toEqual([[false, false]]);
    const [mail] = await mailsOf(memberId);
    expect(mail).toMatchObject({ template: "member-left", to: world.mail });
    expect(mail?.text, "30 days later").toContain("2026年12月20日");
    expect(await askForLeaving(staff.actor, memberId, draft(), later(2))).toMatchObject({ refusal: { kind: "member-left" } });
  });

  it("[CL-10] one clerk alone ends no membership: nothing is closed before a colleague approves, and the database wants the approval", async () => {
    const { actor } = await addCorporation();
    const asked = await askForLeaving(staff.actor, actor.memberId, draft(), noon);
    const id = asked.ok ? (asked.value.asked ?? "") : "";
    expect((await grantsOf(actor.memberId)).map(({ ended }) => ended)).toEqual([false]);
    expect(await mailsOf(actor.memberId)).toEqual([]);
    expect(await confirm(id, noon, staff)).toMatchObject({ ok: false, refusal: { kind: "second-person-needed" } });
    expect((await grantsOf(actor.memberId))[0]?.ended).toBe(false);
    await expect(
      ownerQuery(
        `INSERT INTO member_leaving (id, form_key, number, member_id, staff_id, channel, applied_on, checks, reason, at, remove_on)
         VALUES (gen_random_uuid(), gen_random_uuid(), 'X', $1, $2, 'post', now(), '{}', 'x', now(), now())`,
        [actor.memberId, staff.id],
      ),
    ).rejects.toThrow(/second person/);
    expect((await confirm(id)).ok).toBe(true);
    expect((await grantsOf(actor.memberId))[0]?.ended).toBe(true);
  });

  it("[CL-13] a contract that came into use meanwhile stops it at the approval", async () => {
    const world = await addCorporation();
    const asked = await askForLeaving(staff.actor, world.actor.memberId, draft(), noon);
    await addReportedContract(world, "2026-12-31");
    expect(await confirm(asked.ok ? (asked.value.asked ?? "") : "")).toMatchObject({ refusal: { kind: "contracts-in-use" } });
    expect((await grantsOf(world.actor.memberId))[0]?.ended).toBe(false);
  });

  it("is asked for once, of 6 at the same moment, and done once, of 6 who confirm", async () => {
    const { actor } = await addCorporation();
    const form = draft();
    const all = await Promise.all(Array.from({ length: 6 }, () => askForLeaving(staff.actor, actor.memberId, form, later(1))));
    const ids = new Set(all.map((one) => one.ok && one.value.asked));
    expect(ids.size).toBe(1);
    const [id] = [...ids];
    const done = await Promise.all(Array.from({ length: 6 }, () => confirm(id || "", later(1))));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await mailsOf(actor.memberId)).filter(({ template }) => template === "member-left")).toHaveLength(1);
  });

  it("is not done for somebody who is not proved to be who it is: that is recorded, and nothing else", async () => {
    const { actor } = await addCorporation();
    expect(await askForLeaving(staff.actor, actor.memberId, draft(["match", "mismatch"]), noon)).toMatchObject({
      value: { asked: null },
    });
    expect(await actionsOf(actor.memberId)).toEqual(["member.leaving-refused"]);
    expect((await grantsOf(actor.memberId))[0]?.ended).toBe(false);
    const { formKey: _formKey, asked, ...rest } = draft();
    const one = await draftLeaving(staff.actor, actor.memberId, { ...rest, asked: asked.slice(0, 1) }, noon);
    expect(one).toMatchObject({ ok: false, refusal: { facts: { needed: 2 } } });
    const auditor = await addStaff("auditor", "kansa");
    expect((await askForLeaving(auditor.actor, actor.memberId, draft(), noon)).ok).toBe(false);
  });

  it("[JP-14] removes after its days what need not be kept, once; what the law keeps stays", async () => {
    const world = await addCorporation();
    const { memberId } = world.actor;
    await addReportedContract(world, "2026-11-01");
    await leave(memberId, later(1));
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
