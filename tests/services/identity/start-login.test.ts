import { beforeAll, describe, expect, it } from "vitest";
import { startLogin } from "@/lib/services/identity/start-login";
import { ownerQuery, resetDatabase } from "../../support/database";
import { accountRow, countingMeans, enrol, lastCode, mailsOf, noon, openPerson, publish, tryOf } from "./support";

let catalogueId: string;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const wrong = (index: number) => ({ password: `wrong-${index}`, address: `198.51.100.${index % 250}` });

describe("startLogin", () => {
  it("[CL-09] of 200 wrong passwords at once exactly 10 are evaluated, and the account is locked once", {
    timeout: 90_000,
  }, async () => {
    const person = await openPerson(catalogueId);
    const { means, count } = countingMeans();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => startLogin(tryOf(person, wrong(index)), noon, means)),
    );
    expect(count.verified).toBe(10);
    expect(answers.every((answer) => !answer.ok && answer.refusal.kind === "login-failed")).toBe(true);
    const row = await accountRow(person.accountId);
    expect(row.locked_at).not.toBeNull();
    expect(row.password_fails).toBe(10);
    const locks = await ownerQuery("SELECT 1 FROM audit_entry WHERE action = 'account.locked' AND subject_id = $1", [
      person.accountId,
    ]);
    expect(locks).toHaveLength(1);
  });

  it("[CL-09] once locked not even the right password is evaluated", async () => {
    const person = await openPerson(catalogueId);
    const { means, count } = countingMeans();
    for (let index = 0; index < 10; index++) await startLogin(tryOf(person, wrong(index)), noon, means);
    count.verified = 0;
    const answer = await startLogin(tryOf(person), noon, means);
    expect(answer.ok).toBe(false);
    expect(count.verified).toBe(0);
  });

  it("[CL-09] unknown, wrong, another brand's, the other form's and locked say the very same, after one hash each", async () => {
    const person = await openPerson(catalogueId);
    const locked = await openPerson(catalogueId);
    for (let index = 0; index < 10; index++) await startLogin(tryOf(locked, wrong(index)), noon, countingMeans().means);
    const tries = [
      tryOf({ loginId: "29999999999999" }),
      tryOf(person, { password: "wrong" }),
      tryOf(person, { kind: "account-id" }),
      tryOf(locked),
    ];
    // At the other brand's login, whose line it names, a login of this one is as unknown as one that never was (FB-01).
    const elsewhere = [tryOf({ loginId: "29999999999998" }, { brand: "U" }), tryOf(person, { brand: "U" })];
    const answers = [];
    const there = [];
    for (const one of elsewhere) {
      const { means, count } = countingMeans();
      there.push(await startLogin(one, noon, means));
      expect(count.verified + count.burned).toBe(1);
    }
    expect(there[1]).toEqual(there[0]);
    expect(there[0]).toMatchObject({ ok: false, refusal: { kind: "login-failed", facts: { phone: "0120-000-702" } } });
    for (const one of tries) {
      const { means, count } = countingMeans();
      answers.push(await startLogin(one, noon, means));
      expect(count.verified + count.burned).toBe(1);
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({
      ok: false,
      refusal: { kind: "login-failed", term: { rule: "CL-09" }, facts: { phone: "0120-000-701" } },
    });
  });

  it("[CL-09] a right password opens no session and does not put the counter back", async () => {
    const person = await openPerson(catalogueId);
    const { means } = countingMeans();
    for (let index = 0; index < 3; index++) await startLogin(tryOf(person, wrong(index)), noon, means);
    const answer = await startLogin(tryOf(person), noon, means);
    expect(answer).toMatchObject({ ok: true, value: { step: "enrol" } });
    expect((await accountRow(person.accountId)).password_fails).toBe(3);
    expect(await ownerQuery("SELECT 1 FROM session WHERE account_id = $1", [person.accountId])).toHaveLength(0);
  });

  it("[CL-09] right passwords without a second factor never lock by themselves", async () => {
    const person = await openPerson(catalogueId);
    const { means } = countingMeans();
    for (let index = 0; index < 15; index++) expect((await startLogin(tryOf(person), noon, means)).ok).toBe(true);
    expect((await accountRow(person.accountId)).password_fails).toBe(0);
  });

  it("[CL-09] the owner is told at the moment of locking, where codes go", async () => {
    const person = await openPerson(catalogueId);
    await enrol(person);
    const { means } = countingMeans();
    for (let index = 0; index < 12; index++) await startLogin(tryOf(person, wrong(index)), noon, means);
    const told = (await mailsOf(person.accountId)).filter(({ template }) => template === "account-locked");
    expect(told).toHaveLength(1);
    expect(told[0]?.to).toBe("hanako@example.com");
    expect(told[0]?.text).toContain("0120-000-701");
    expect(told[0]?.text).not.toContain(person.loginId);
  });

  it("[CL-09] before a first login a job tells the member's contact address, queued with the lock", async () => {
    const person = await openPerson(catalogueId);
    const { means } = countingMeans();
    for (let index = 0; index < 10; index++) await startLogin(tryOf(person, wrong(index)), noon, means);
    const jobs = await ownerQuery<{ payload: { accountId: string } }>(
      "SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'tell-member-of-lock'",
    );
    expect(jobs.filter(({ payload }) => payload.accountId === person.accountId)).toHaveLength(1);
    const { taskList } = await import("@/lib/services/jobs/task-list");
    const job = jobs.find(({ payload }) => payload.accountId === person.accountId);
    await taskList["tell-member-of-lock"]?.(job?.payload, {} as never);
    expect((await mailsOf(person.accountId)).map(({ template, to }) => [template, to])).toContainEqual([
      "account-locked",
      "owner@example.com",
    ]);
  });

  it("slows an ID down after three failures, the same for one that does not exist", async () => {
    const person = await openPerson(catalogueId);
    const delays = async (loginId: string) => {
      const { means, count } = countingMeans();
      const slept = [];
      for (let index = 0; index < 6; index++) {
        await startLogin(tryOf({ loginId }, wrong(index)), noon, means);
        slept.push(count.slept);
      }
      return slept;
    };
    const known = await delays(person.loginId);
    expect(known).toEqual([0, 0, 0, 250, 750, 1500]);
    expect(await delays("28888888888888")).toEqual(known);
  });

  it("refuses an address after a hundred failures, and takes it again ten minutes later", async () => {
    const { means } = countingMeans();
    const from = (index: number) => tryOf({ loginId: `x${index}` }, { kind: "account-id", address: "203.0.113.9" });
    for (let index = 0; index < 100; index++) await startLogin(from(index), noon, means);
    expect(await startLogin(from(100), noon, means)).toMatchObject({ ok: false, refusal: { kind: "throttled" } });
    expect(await startLogin(from(101), noon.add({ minutes: 11 }), means)).toMatchObject({
      ok: false,
      refusal: { kind: "login-failed" },
    });
  });

  it("counts no success against an address", async () => {
    const person = await openPerson(catalogueId);
    const { means } = countingMeans();
    for (let index = 0; index < 5; index++) await startLogin(tryOf(person, { address: "203.0.113.77" }), noon, means);
    const rows = await ownerQuery<{ count: number }>(
      "SELECT max(count) AS count FROM throttle WHERE key LIKE 'id:%' AND count = 0",
    );
    expect(rows).toHaveLength(1);
  });

  it("[CL-06] sends a code to an enrolled login, and stores neither code nor address in the clear", async () => {
    const person = await openPerson(catalogueId);
    await enrol(person);
    const later = noon.add({ minutes: 5 });
    const answer = await startLogin(tryOf(person), later, countingMeans().means);
    expect(answer).toMatchObject({ ok: true, value: { step: "verify" } });
    const code = await lastCode(person.accountId);
    expect(code).toMatch(/^\d{6}$/);
    const [row] = await ownerQuery<{ code_hash: string }>(
      "SELECT code_hash FROM login_code WHERE account_id = $1 ORDER BY created_at DESC LIMIT 1",
      [person.accountId],
    );
    expect(row?.code_hash).not.toContain(code);
    const dump = JSON.stringify(
      await ownerQuery("SELECT encode(to_enc, 'escape') AS a, encode(body_enc, 'escape') AS b, subject FROM mail"),
    );
    expect(dump).not.toContain("hanako@example.com");
    expect(dump).not.toContain(code);
  });

  it("a login whose grant has ended is as unknown", async () => {
    const person = await openPerson(catalogueId);
    await ownerQuery("UPDATE account_grant SET ended_at = now() WHERE account_id = $1", [person.accountId]);
    const { means, count } = countingMeans();
    expect((await startLogin(tryOf(person), noon, means)).ok).toBe(false);
    expect(count).toMatchObject({ verified: 0, burned: 1 });
  });
});
