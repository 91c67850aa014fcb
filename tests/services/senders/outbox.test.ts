import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, it } from "vitest";
import { asStaff } from "@/lib/db/scope";
import { readOutbox } from "@/lib/queries/senders/staff-outbox";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { recordBounce } from "@/lib/services/mail/record-bounce";
import { retryOutgoing } from "@/lib/services/senders/retry-outgoing";
import { queueSms } from "@/lib/services/sms/queue-sms";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../staff/staff-world";

let member: TestMember;
let support: TestStaff;
beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  member = await addMember();
  support = await addStaff("support", "s1");
});

const mail = (wipeAfterSend = false) =>
  asStaff({ staffId: "test" }, (tx) =>
    queueMail(tx, {
      memberId: member.memberId,
      to: "a@example.com",
      template: "backup-codes-renewed",
      locale: "ja",
      data: { at: "12:00" },
      at: noon,
      wipeAfterSend,
    }),
  );
const sms = (wipeAfterSend = false) =>
  asStaff({ staffId: "test" }, (tx) =>
    queueSms(tx, {
      to: "09012345678",
      template: "authentication-code",
      locale: "ja",
      data: { code: "123456", purpose: "test", validUntil: "12:10" },
      at: noon,
      wipeAfterSend,
    }),
  );
const fail = (table: "mail" | "sms", id: string, reason = "ECONNREFUSED", at = noon) =>
  ownerQuery(`UPDATE ${table} SET attempts = 12, last_error = $2, failed_at = $3 WHERE id = $1`, [id, reason, at.toString()]);
const jobs = async () =>
  (await ownerQuery<{ task: string }>("SELECT task_identifier AS task FROM graphile_worker.jobs ORDER BY 1")).map(
    ({ task }) => task,
  );
const page = async (view: "failed" | "waiting" = "failed") => {
  const read = await readOutbox(support.actor, view, noon);
  if (!read.permitted) throw new Error("not permitted");
  return read;
};

describe("[JP-10] the outbox", () => {
  it("counts what waits, failed and left, and shows the last fourteen days with their gaps", async () => {
    const [sent, failed] = [await mail(), await mail()];
    await mail();
    await ownerQuery("UPDATE mail SET sent_at = $2 WHERE id = $1", [sent, "2026-11-19T15:30:00Z"]);
    await fail("mail", failed, "ECONNREFUSED", Temporal.Instant.from("2026-11-18T14:59:59Z"));
    await sms();
    const { counts, days, rows } = await page();
    expect(counts).toMatchObject({ waiting: 2, failed: 1, sent: 1, retryable: 1 });
    expect(days).toHaveLength(14);
    // 15:30 of the 19th in UTC is the 20th in Japan; 14:59:59 of the 18th is still the 18th.
    expect(days.filter((day) => day.sent + day.failed > 0).map(({ day, ...figures }) => [day.toString(), figures])).toEqual([
      ["2026-11-18", { sent: 0, failed: 1 }],
      ["2026-11-20", { sent: 1, failed: 0 }],
    ]);
    expect(rows).toMatchObject([
      { id: failed, kind: "mail", reason: "ECONNREFUSED", attempts: 12, mayRetry: true, member: { id: member.memberId } },
    ]);
    expect((await page("waiting")).rows).toHaveLength(2);
  });

  it("one is sent again, once, however often it is clicked", async () => {
    const id = await mail();
    await fail("mail", id);
    const before = (await jobs()).length;
    const again = () => retryOutgoing(support.actor, { kind: "mail", id }, noon);
    expect((await Promise.all(Array.from({ length: 10 }, again))).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await jobs()).toHaveLength(before + 1);
    const [row] = await ownerQuery("SELECT attempts, failed_at, last_error FROM mail WHERE id = $1", [id]);
    expect(row).toEqual({ attempts: 0, failed_at: null, last_error: null });
    expect(await ownerQuery("SELECT 1 FROM audit_entry WHERE action = 'outbox.retried'")).toHaveLength(1);
  });

  it("all of an outage are sent again; codes, bad and refused addresses, and what was sent stay", async () => {
    const again = [await mail(), await mail()];
    for (const id of again) await fail("mail", id);
    const text = await sms();
    await fail("sms", text);
    const secret = await mail(true);
    await fail("mail", secret);
    await fail("sms", await sms(true));
    const bad = await mail();
    await fail("mail", bad, "bad-address");
    const refused = await mail();
    await fail("mail", refused, "EENVELOPE 550");
    await recordBounce({ mailId: refused, status: "5.1.1", recipient: null }, noon);
    expect((await page()).counts).toMatchObject({ failed: 7, retryable: 3 });
    expect((await page()).rows.filter(({ mayRetry }) => mayRetry)).toHaveLength(3);
    expect(await retryOutgoing(support.actor, "all", noon)).toMatchObject({ ok: true, value: { count: 3 } });
    expect((await page()).counts).toMatchObject({ failed: 4, retryable: 0 });
    expect((await retryOutgoing(support.actor, "all", noon)).ok).toBe(false);
    for (const id of [secret, bad, refused, randomUUID(), "x"])
      expect((await retryOutgoing(support.actor, { kind: "mail", id }, noon)).ok).toBe(false);
  });

  it("what has waited for longer than all tries take has lost its job, and is sent again like what failed", async () => {
    const id = await mail();
    expect((await page("waiting")).rows).toMatchObject([{ id, mayRetry: false }]);
    expect((await retryOutgoing(support.actor, { kind: "mail", id }, noon)).ok).toBe(false);
    await ownerQuery("UPDATE mail SET created_at = created_at - interval '25 hours' WHERE id = $1", [id]);
    expect((await page("waiting")).rows).toMatchObject([{ id, mayRetry: true }]);
    expect((await retryOutgoing(support.actor, { kind: "mail", id }, noon)).ok).toBe(true);
  });

  it("an auditor sees it and sends nothing; the catalogue's people see nothing", async () => {
    const id = await mail();
    await fail("mail", id);
    const auditor = await addStaff("auditor", "a1");
    expect(await readOutbox(auditor.actor, "failed", noon)).toMatchObject({ permitted: true, mayRetry: false });
    expect((await retryOutgoing(auditor.actor, { kind: "mail", id }, noon)).ok).toBe(false);
    const other = await addStaff("catalogue", "c1");
    expect(await readOutbox(other.actor, "failed", noon)).toMatchObject({ permitted: false });
  });

  it("no number, address or text is in what staff may read", async () => {
    await fail("sms", await sms());
    await fail("mail", await mail());
    expect(JSON.stringify(await page())).not.toMatch(/12345678|a@example|123456/);
    await expect(asStaff(support.actor, (tx) => tx.sms.findMany())).rejects.toThrow();
    await expect(asStaff(support.actor, (tx) => tx.mail.findMany({ select: { bodyEnc: true } }))).rejects.toThrow();
  });
});
