import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { sealField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { ownTables } from "@/lib/db/own-data-tables";
import { asMember } from "@/lib/db/scope";
import type { OwnData } from "@/lib/domain/member-information/own-data";
import { tableOf } from "@/lib/domain/member-information/own-data";
import { deletionPage, ownDataPage } from "@/lib/queries/member-information/own-data-page";
import { decideDeletion } from "@/lib/services/member-information/decide-deletion";
import { fetchExport } from "@/lib/services/member-information/fetch-export";
import { makeExport } from "@/lib/services/member-information/make-export";
import { removeDueData } from "@/lib/services/member-information/remove-due-data";
import { requestDeletion } from "@/lib/services/member-information/request-deletion";
import { requestExport } from "@/lib/services/member-information/request-export";
import { withdrawDeletion } from "@/lib/services/member-information/withdraw-deletion";
import { ownDataHtml } from "@/lib/web/own-data-html";
import { ownerQuery, resetDatabase } from "../../support/database";
import { openSampleContract } from "../procedures/support";
import { addStaff, noon, publishSample, type TestStaff } from "../staff/staff-world";
import { addCorporation, addGrant, addReportedContract, later, mailsOf, type World } from "./world";

let admin: TestStaff;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  admin = await addStaff("admin", "kanri");
});

/** Made ready by the worker's clock, so that it is looked at by the same. */
const soon = () => noonOfNow().add({ minutes: 1 });
const noonOfNow = () => Temporal.Instant.fromEpochMilliseconds(Date.now());

/** The session has just proved itself once more, by the worker's clock. */
const prove = ({ sessionId }: World["actor"]) =>
  ownerQuery("UPDATE session SET stepped_up_at = now() WHERE id = $1", [sessionId]);

async function made(actor: World["actor"]): Promise<{ id: string; data: OwnData }> {
  await prove(actor);
  const asked = await requestExport(actor, randomUUID(), noonOfNow());
  const id = asked.ok ? asked.value.id : "";
  await makeExport({ exportId: id, memberId: actor.memberId });
  const data = await fetchExport(actor, id, "json", soon());
  if (!data || data === "proof") throw new Error("no data");
  return { id, data };
}

describe("[JP-13] a download of one's own data", () => {
  it("has every table with a member's rows in it, but those that hold nothing but secrets or another's words", async () => {
    const rows = await ownerQuery<{ name: string }>(
      `SELECT DISTINCT c.table_name AS name FROM information_schema.columns c
       JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
       WHERE c.table_schema = 'public' AND c.column_name IN ('member_id', 'account_id') ORDER BY 1`,
    );
    // Secrets, work in progress that is gone within the day, and lists of which mail went where (the mails themselves are there).
    const leftOut = [
      "activation_code",
      "campaign_recipient",
      "challenge",
      "contact_request",
      "credential",
      "login_alarm",
      "login_code",
      "login_device",
      "mail_name",
      "member_change_draft",
      "notice_contract",
      "notice_mail",
      "partner_subject",
      "password_reset",
      "past_password",
      "pending_login",
      "registration",
      "stale_mail_address",
    ];
    const told = ownTables.map(({ table }) => table);
    const missing = rows.map(({ name }) => name).filter((name) => !told.includes(name) && !leftOut.includes(name));
    expect(missing).toEqual([]);
  });

  it("holds what is on record and never another's, a secret, or what is thought of its credit", async () => {
    const world = await addCorporation({ company: "株式会社カナリア青" });
    const other = await addCorporation({ company: "株式会社カナリア赤", mail: "aka@canary.example" });
    await addReportedContract(world);
    await addReportedContract(other);
    await ownerQuery("UPDATE member SET mobile_enc = $2 WHERE id = $1", [
      other.actor.memberId,
      Buffer.from(sealField(memberPlace("mobile_enc", other.actor.memberId), "090-9999-0000")),
    ]);
    // An accountant of both: its own second factor is nobody's but its owner's.
    await addGrant(other.actor.accountId, world.actor.memberId, "accountant");
    const secret = `CANARY-${randomUUID()}`;
    await ownerQuery(
      `INSERT INTO audit_entry (at, actor_kind, actor_id, action, subject_kind, subject_id, member_id, data)
       VALUES (now(), 'staff', $1, 'screening.refused', 'member', $2, $3, $4), (now(), 'staff', $1, 'member.viewed', 'member', $2, $3, $4)`,
      [admin.id, world.actor.memberId, world.actor.memberId, JSON.stringify({ note: secret })],
    );
    await ownerQuery("INSERT INTO credential (account_id, hash, changed_at) VALUES ($1, $2, now())", [
      world.actor.accountId,
      secret,
    ]);
    // When it last logged in may have been for the other: told of the member's own logins alone.
    const seen = { own: "2026-11-01T01:02:03.000Z", shared: "2026-11-02T04:05:06.000Z" };
    for (const [id, last] of [
      [world.actor.accountId, seen.own],
      [other.actor.accountId, seen.shared],
    ])
      await ownerQuery("UPDATE account SET last_login_at = $2 WHERE id = $1", [id, last]);
    const { data } = await made(world.actor);
    const text = JSON.stringify(data);
    expect(text).toContain(seen.own);
    expect(text).not.toContain(seen.shared);
    expect(text).toContain("株式会社カナリア青");
    expect(text).toContain("東京都港区見本町");
    expect(text).toContain("member.viewed");
    expect(text).not.toContain("screening");
    for (const foreign of ["カナリア赤", "aka@canary.example", "090-9999-0000", other.actor.memberId, secret, admin.id])
      expect(text, foreign).not.toContain(foreign);
    expect(text, "no sealed bytes").not.toMatch(/"[a-z_]+_(enc|hash)"/);
  });

  it("is made once for one form, tells by mail, is its login's alone, and is gone when its time is over", async () => {
    const [world, stranger] = [await addCorporation(), await addCorporation()];
    const form = randomUUID();
    expect(await requestExport(world.actor, form, noonOfNow())).toMatchObject({ refusal: { kind: "step-up-needed" } });
    await prove(world.actor);
    const asked = await Promise.all(Array.from({ length: 6 }, () => requestExport(world.actor, form, noonOfNow())));
    const ids = new Set(asked.map((one) => (one.ok ? one.value.id : "")));
    expect(ids.size).toBe(1);
    const [id = ""] = ids;
    await Promise.all([1, 2, 3].map(() => makeExport({ exportId: id, memberId: world.actor.memberId })));
    const mails = (await mailsOf(world.actor.memberId)).filter(({ template }) => template === "own-data-ready");
    expect(mails).toHaveLength(1);
    expect(await fetchExport(world.actor, id, "json", soon().add({ hours: 3 })), "a session left open").toBe("proof");
    expect(await fetchExport(stranger.actor, id, "json", soon())).toBeNull();
    expect(await fetchExport({ ...world.actor, role: "user" }, id, "json", soon())).toBeNull();
    expect(await fetchExport(world.actor, id, "json", soon().add({ hours: 24 * 3 }))).toBeNull();
    await ownerQuery("UPDATE own_data_export SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);
    await removeDueData();
    const [row] = await ownerQuery<{ body_enc: Buffer | null }>("SELECT body_enc FROM own_data_export WHERE id = $1", [id]);
    expect(row?.body_enc).toBeNull();
    const page = await ownDataPage(world.actor, soon());
    expect(page.ok && page.value.exports[0]?.state).toBe("over");
  });

  it("is made so many times a day and no more", async () => {
    const world = await addCorporation();
    for (let n = 0; n < 3; n += 1) await made(world.actor);
    expect(await requestExport(world.actor, randomUUID(), noonOfNow())).toMatchObject({
      refusal: { kind: "export-too-many", facts: { perDay: 3 } },
    });
  });

  it("is there for the holder of a line, and for no account ID of it", async () => {
    const holder = await openSampleContract();
    expect((await ownDataPage(holder, noon)).ok).toBe(true);
    expect((await ownDataPage({ ...holder, role: "admin" }, noon)).ok).toBe(false);
    expect((await requestExport({ ...holder, role: "user" }, randomUUID(), noonOfNow())).ok).toBe(false);
  });

  it("shows what people wrote as text: no page of it runs anything", async () => {
    const world = await addCorporation({ company: "<script>alert(1)</script>&\"'" });
    const { data } = await made(world.actor);
    const html = ownDataHtml(data, "ja");
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&amp;");
    expect(tableOf([{ a: "1" }, { b: null, a: "2" }])).toEqual([
      ["a", "b"],
      ["1", ""],
      ["2", ""],
    ]);
  });
});

describe("[JP-13] a request for deletion", () => {
  const shownTo = async (world: World) => {
    const page = await deletionPage(world.actor, noon);
    return page.ok ? page.value.shown : "";
  };

  it("says before what the law keeps and for how long, waits once, and can be withdrawn until it is carried out", async () => {
    const world = await addCorporation();
    const page = await deletionPage(world.actor, noon);
    expect(page.ok && page.value.kept.map(({ code, years, rule }) => [code, years, rule])).toContainEqual([
      "invoices",
      10,
      "JP-14",
    ]);
    expect(await requestDeletion(world.actor, "not what was shown", noon)).toMatchObject({
      refusal: { kind: "changed-since-shown" },
    });
    const shown = await shownTo(world);
    const asked = await Promise.all(Array.from({ length: 6 }, () => requestDeletion(world.actor, shown, noon)));
    expect(new Set(asked.map((one) => (one.ok ? one.value.id : ""))).size).toBe(1);
    const id = asked[0]?.ok ? asked[0].value.id : "";
    const [back, done] = await Promise.all([
      withdrawDeletion(world.actor, id, later(1)),
      decideDeletion(admin.actor, { requestId: id, accepted: true, answer: "削除しました" }, later(1)),
    ]);
    expect([back.ok, done.ok].filter(Boolean)).toHaveLength(1);
  });

  it("carried out removes what need not be kept and nothing else", async () => {
    const world = await addCorporation();
    const { memberId } = world.actor;
    await ownerQuery("UPDATE member SET fax_enc = $2, household = 3, occupation = 'other' WHERE id = $1", [
      memberId,
      Buffer.from(sealField(memberPlace("fax_enc", memberId), "03-1")),
    ]);
    const asked = await requestDeletion(world.actor, await shownTo(world), noon);
    await ownerQuery("UPDATE session SET ended_at = now() WHERE account_id = $1", [world.actor.accountId]);
    const requestId = asked.ok ? asked.value.id : "";
    const support = await addStaff("support", `uketsuke-${requestId.slice(0, 6)}`);
    const answer = { requestId, accepted: true, answer: "削除しました" };
    expect((await decideDeletion(support.actor, answer, later(1))).ok, "not everybody's to do").toBe(false);
    expect((await decideDeletion(admin.actor, answer, later(1))).ok).toBe(true);
    expect((await decideDeletion(admin.actor, answer, later(2))).ok, "once").toBe(false);
    const member = await asMember({ memberId }, (tx) => tx.member.findUniqueOrThrow({ where: { id: memberId } }));
    expect(member).toMatchObject({ faxEnc: null, household: null, occupation: null, contactMail: world.mail });
    expect(member.phoneEnc).not.toBeNull();
    const [session] = await ownerQuery<{ device: string | null }>("SELECT device FROM session WHERE account_id = $1", [
      world.actor.accountId,
    ]);
    expect(session?.device).toBeNull();
  });
});
