import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseCrontab } from "graphile-worker";
import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, it } from "vitest";
import { listCaughtMails } from "@/lib/adapters/mail/mailbox";
import { appendAudit } from "@/lib/db/audit";
import { asAuth } from "@/lib/db/scope";
import { checkAuditChain } from "@/lib/services/jobs/check-audit-chain";
import { expireDrafts } from "@/lib/services/jobs/expire-drafts";
import { sealAudit } from "@/lib/services/jobs/seal-audit";
import { sendMail } from "@/lib/services/jobs/send-mail";
import { crontab, taskList } from "@/lib/services/jobs/task-list";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { beginRegistration } from "@/lib/services/registration/begin-registration";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, openPerson, publish, start } from "../identity/support";

let catalogueId: string;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const code = { code: "123456", purpose: "login", validUntil: "x", requestedAt: "y" } as const;
const queue = (wipeAfterSend: boolean) =>
  asAuth((tx) =>
    queueMail(tx, {
      to: "hanako@example.com",
      template: "authentication-code",
      locale: "ja",
      data: code,
      at: noon,
      wipeAfterSend,
    }),
  );
const row = async (id: string) =>
  (
    await ownerQuery<{ sent_at: Date | null; body_enc: Buffer | null; attempts: number; last_error: string | null }>(
      "SELECT * FROM mail WHERE id = $1",
      [id],
    )
  )[0];

const write = (action: string) =>
  asAuth((tx) =>
    appendAudit(tx, {
      at: noon,
      actor: { kind: "nobody" },
      action,
      subject: { kind: "test", id: "1" },
      memberId: null,
      data: { a: 1 },
    }),
  );

describe("mail", () => {
  it("the mail and its job are one transaction: rolled back together, there together", async () => {
    const jobs = () => ownerQuery("SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'send-mail'");
    await expect(
      asAuth(async (tx) => {
        await queueMail(tx, { to: "a@example.com", template: "authentication-code", locale: "ja", data: code, at: noon });
        throw new Error("something else failed");
      }),
    ).rejects.toThrow("something else failed");
    expect(await ownerQuery("SELECT 1 FROM mail")).toHaveLength(0);
    expect(await jobs()).toHaveLength(0);
    await queue(true);
    expect(await ownerQuery("SELECT 1 FROM mail")).toHaveLength(1);
    expect(await jobs()).toHaveLength(1);
  });

  it("is sent once into the mailbox, and the text with a code is wiped", async () => {
    const id = await queue(true);
    await taskList["send-mail"]?.({ mailId: id, wipe: "yes" }, {} as never);
    const caught = (await listCaughtMails(process.env.DATA_DIR ?? "")).filter((mail) => mail.id === id);
    expect(caught).toMatchObject([
      { to: "hanako@example.com", subject: expect.stringContaining("認証コード"), text: expect.stringContaining("123456") },
    ]);
    expect(await row(id)).toMatchObject({ body_enc: null, attempts: 1, last_error: null });
    const file = path.join(process.env.DATA_DIR ?? "", "mailbox", `${id}.json`);
    expect(JSON.parse(await readFile(file, "utf8"))).toHaveProperty("id", id);
    let again = 0;
    await sendMail(
      id,
      { wipe: true },
      {
        send: async () => {
          again += 1;
        },
      },
    );
    expect(again).toBe(0);
  });

  it("a mail without a code keeps its text", async () => {
    const id = await queue(false);
    await sendMail(id, { wipe: false }, { send: async () => undefined });
    expect((await row(id))?.body_enc).not.toBeNull();
  });

  it("a failure is noted without address or text, and the job fails so that it is tried again", async () => {
    const id = await queue(true);
    const failing = {
      send: async () =>
        Promise.reject(
          Object.assign(new Error("550 <hanako@example.com> unknown 123456"), { code: "EENVELOPE", responseCode: 550 }),
        ),
    };
    await expect(sendMail(id, { wipe: true }, failing)).rejects.toThrow("EENVELOPE 550");
    expect(await row(id)).toMatchObject({ sent_at: null, attempts: 1, last_error: "EENVELOPE 550" });
    await sendMail(id, { wipe: true }, { send: async () => undefined });
    expect((await row(id))?.sent_at).not.toBeNull();
  });
});

/**
 * Seals all. A transaction of another test's database holds the settled line of the whole cluster back: the copying of a template is one,
 * and on a busy machine it takes its time.
 */
async function sealAll(): Promise<number> {
  let sealed = 0;
  for (let round = 0; round < 600; round++) {
    sealed += await sealAudit();
    const [open] = await ownerQuery<{ count: string }>(
      "SELECT count(*) FROM audit_entry WHERE (xact, id) > (SELECT coalesce(max(to_xact::text::bigint), 0)::text::xid8, coalesce(max(to_id), 0) FROM audit_seal)",
    );
    if (open?.count === "0") return sealed;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("entries stay unsealed");
}

describe("audit seals", { timeout: 90_000 }, () => {
  it("seal everything once, and the chain holds", async () => {
    await sealAll();
    for (let index = 0; index < 5; index++) await write(`a.${index}`);
    expect(await sealAll()).toBe(5);
    expect(await sealAudit()).toBe(0);
    await write("a.later");
    expect(await sealAll()).toBe(1);
    expect(await checkAuditChain()).toMatchObject({ intact: true });
  });

  it.each([
    ["changed", "UPDATE audit_entry SET data = '{\"a\": 2}' WHERE action = 'a.1'"],
    ["deleted", "DELETE FROM audit_entry WHERE action = 'a.1'"],
    [
      "put in between",
      "INSERT INTO audit_entry (xact, at, actor_kind, action, subject_kind, subject_id, data) SELECT xact, at, actor_kind, 'a.false', subject_kind, subject_id, data FROM audit_entry WHERE action = 'a.1'",
    ],
  ])("an entry that was %s behind our back breaks the chain", async (_how, sql) => {
    for (let index = 0; index < 3; index++) await write(`a.${index}`);
    await sealAll();
    expect(await checkAuditChain()).toMatchObject({ intact: true });
    await ownerQuery("ALTER TABLE audit_entry DISABLE TRIGGER ALL");
    await ownerQuery(sql);
    await ownerQuery("ALTER TABLE audit_entry ENABLE TRIGGER ALL");
    expect(await checkAuditChain()).toMatchObject({ intact: false });
  });

  it("an entry of a transaction that is still running is neither sealed nor passed over", async () => {
    await sealAll();
    let finish = () => {};
    let written = () => {};
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const slow = asAuth(async (tx) => {
      await appendAudit(tx, {
        at: noon,
        actor: { kind: "nobody" },
        action: "slow",
        subject: { kind: "test", id: "1" },
        memberId: null,
      });
      written();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    await isWritten;
    await write("quick");
    expect(await sealAudit()).toBe(0);
    finish();
    await slow;
    expect(await sealAll()).toBe(2);
    expect(await checkAuditChain()).toMatchObject({ intact: true });
  });

  it("two workers at once make one chain", async () => {
    for (let index = 0; index < 20; index++) await write(`b.${index}`);
    await Promise.all([sealAudit(), sealAudit(), sealAudit()]);
    await sealAll();
    expect(await checkAuditChain()).toMatchObject({ intact: true });
  });
});

describe("expire-drafts", () => {
  it("deletes half-done logins of yesterday with their codes, and old throttle rows; today's stay", async () => {
    const person = await openPerson(catalogueId);
    const old = Temporal.Now.instant().subtract({ hours: 40 });
    await start(person, old);
    await start(person, Temporal.Now.instant());
    await ownerQuery("INSERT INTO throttle VALUES ($1, $2, 3)", [`id:${randomUUID()}`, new Date(old.epochMilliseconds)]);
    for (const at of [old, Temporal.Now.instant()])
      await beginRegistration(null, { kind: "person", locale: "ja", address: "192.0.2.1" }, at);
    await expireDrafts();
    expect(await ownerQuery("SELECT 1 FROM registration")).toHaveLength(1);
    expect(await ownerQuery("SELECT 1 FROM pending_login")).toHaveLength(1);
    expect(await ownerQuery("SELECT 1 FROM throttle WHERE window_started_at < now() - interval '30 hours'")).toHaveLength(0);
  });
});

it("the crontab names jobs that there are", () => {
  for (const item of parseCrontab(crontab)) expect(Object.keys(taskList)).toContain(item.task);
  expect(parseCrontab(crontab)).toHaveLength(crontab.split("\n").length);
});
