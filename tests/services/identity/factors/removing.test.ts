import { beforeAll, describe, expect, it } from "vitest";
import { preferFactor } from "@/lib/services/identity/factors/prefer-factor";
import { removeFactor } from "@/lib/services/identity/factors/remove-factor";
import { finishFactorTest, startFactorTest } from "@/lib/services/identity/factors/test-factor";
import { ownerQuery, resetDatabase } from "../../../support/database";
import { accountRow, lastCode, mailsOf, publish, wrongCode } from "../support";
import { addMethod, app, appCode, factorRows, inside, sms } from "./support";

let catalogueId: string;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const idsOf = async (accountId: string) => (await factorRows(accountId)).map(({ id }) => id);

describe("removing a method", () => {
  it("[CL-07] the last one stays", async () => {
    const { person, actor, at } = await inside(catalogueId);
    const [only = ""] = await idsOf(person.accountId);
    expect(await removeFactor(actor, only, at)).toMatchObject({
      ok: false,
      refusal: { kind: "last-method", term: { rule: "CL-07" } },
    });
    expect(await factorRows(person.accountId)).toHaveLength(1);
  });

  it("[CL-07] it is gone with its number, and the rest takes over; its own address hears of it too", async () => {
    const who = await inside(catalogueId);
    const { person, actor, at } = who;
    await addMethod(who, sms);
    const [mail = ""] = await idsOf(person.accountId);
    expect((await removeFactor(actor, mail, at)).ok).toBe(true);
    expect(await factorRows(person.accountId)).toMatchObject([{ method: "sms", preferred: true }]);
    expect(await ownerQuery("SELECT 1 FROM factor WHERE id = $1", [mail])).toHaveLength(0);
    const told = (await mailsOf(person.accountId)).filter(({ template }) => template === "method-removed");
    expect(told.map(({ to }) => to)).toEqual(["hanako@example.com"]);
  });

  it("[CL-07] of two that are removed at once one stays, however often it is tried", async () => {
    for (let round = 0; round < 5; round++) {
      const who = await inside(catalogueId);
      await addMethod(who, app);
      const ids = await idsOf(who.person.accountId);
      const answers = await Promise.all(ids.map((id) => removeFactor(who.actor, id, who.at)));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "last-method" } });
      const left = await factorRows(who.person.accountId);
      expect(left).toMatchObject([{ preferred: true }]);
    }
  });

  it("[SECURITY] not without a proof, nor somebody else's, nor a made-up one", async () => {
    const who = await inside(catalogueId);
    await addMethod(who, app);
    const stranger = await inside(catalogueId);
    const [mail = ""] = await idsOf(who.person.accountId);
    expect(await removeFactor(who.actor, mail, who.at.add({ minutes: 60 }))).toMatchObject({
      refusal: { kind: "step-up-needed" },
    });
    for (const id of [mail, "x", "00000000-0000-4000-8000-000000000000"])
      expect(await removeFactor(stranger.actor, id, stranger.at)).toMatchObject({ refusal: { kind: "method-not-found" } });
    expect(await factorRows(who.person.accountId)).toHaveLength(2);
  });

  it("[SECURITY] without any mail left, the member's own address is told by a job", async () => {
    const who = await inside(catalogueId);
    await addMethod(who, sms);
    await addMethod(who, app, who.at.add({ minutes: 1 }));
    const rows = await factorRows(who.person.accountId);
    const idOf = (method: string) => rows.find((row) => row.method === method)?.id ?? "";
    await removeFactor(who.actor, idOf("mail"), who.at);
    await removeFactor(who.actor, idOf("sms"), who.at);
    const jobs = await ownerQuery<{ payload: { accountId: string } }>(
      "SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'tell-method-change'",
    );
    expect(jobs.filter(({ payload }) => payload.accountId === who.person.accountId)).toHaveLength(1);
    const { tellMethodChange } = await import("@/lib/services/identity/factors/tell-method-change");
    const { accountId } = who.person;
    await tellMethodChange({ accountId, change: "method-removed", method: "sms", hint: "090-****-5678" }, who.at);
    const removed = (await mailsOf(accountId)).filter(({ template }) => template === "method-removed");
    expect(removed.map(({ to }) => to)).toContain("owner@example.com");
  });
});

describe("the method that a login begins with", () => {
  it("[CL-06] is the one that was chosen, and one only", async () => {
    const who = await inside(catalogueId);
    const added = await addMethod(who, sms);
    expect((await preferFactor(who.actor, added, who.at)).ok).toBe(true);
    expect((await factorRows(who.person.accountId)).map(({ method, preferred }) => [method, preferred])).toEqual([
      ["mail", false],
      ["sms", true],
    ]);
    const ids = await idsOf(who.person.accountId);
    await Promise.all([...ids, ...ids].map((id) => preferFactor(who.actor, id, who.at)));
    expect((await factorRows(who.person.accountId)).filter(({ preferred }) => preferred)).toHaveLength(1);
    const stranger = await inside(catalogueId);
    expect(await preferFactor(stranger.actor, added, who.at)).toMatchObject({ refusal: { kind: "method-not-found" } });
  });
});

describe("testing a method", () => {
  it("[CL-07] a code that comes back says that it works; it is no use of it, and needs no proof", async () => {
    const { person, actor, at } = await inside(catalogueId);
    const [mail = ""] = await idsOf(person.accountId);
    const later = at.add({ minutes: 60 });
    const asked = await startFactorTest(actor, mail, later);
    if (!asked.ok) throw new Error(asked.refusal.kind);
    const { challengeId } = asked.value;
    expect((await mailsOf(person.accountId))[0]?.text).toContain("届くことを確かめるための認証コード");
    const code = await lastCode(person.accountId);
    expect(await finishFactorTest(actor, { challengeId, code: wrongCode(code) }, later)).toMatchObject({ ok: false });
    const [before] = await factorRows(person.accountId);
    expect((await finishFactorTest(actor, { challengeId, code }, later)).ok).toBe(true);
    expect((await finishFactorTest(actor, { challengeId, code }, later)).ok).toBe(false);
    const [after] = await factorRows(person.accountId);
    expect(after?.checked_at?.getTime()).toBe(later.epochMilliseconds);
    expect(after?.last_used_at).toEqual(before?.last_used_at);
  });

  it("[CL-06] asked for twice within a minute one code goes out; an app has none to send", async () => {
    const who = await inside(catalogueId);
    const [mail = ""] = await idsOf(who.person.accountId);
    expect((await startFactorTest(who.actor, mail, who.at)).ok).toBe(true);
    expect(await startFactorTest(who.actor, mail, who.at.add({ seconds: 5 }))).toMatchObject({ refusal: { kind: "throttled" } });
    const added = await addMethod(who, app, who.at.add({ minutes: 1 }));
    const when = who.at.add({ minutes: 3 });
    const asked = await startFactorTest(who.actor, added, when);
    if (!asked.ok) throw new Error(asked.refusal.kind);
    const code = await appCode(who.person.accountId, when);
    expect((await finishFactorTest(who.actor, { ...asked.value, code }, when)).ok).toBe(true);
  });

  it("[CL-09] wrong codes count like those of a login, and ten of them lock", async () => {
    const who = await inside(catalogueId);
    const added = await addMethod(who, app);
    const asked = await startFactorTest(who.actor, added, who.at);
    if (!asked.ok) throw new Error(asked.refusal.kind);
    for (let index = 0; index < 10; index++)
      await finishFactorTest(who.actor, { ...asked.value, code: "000000" }, who.at.add({ minutes: 5 }));
    expect((await accountRow(who.person.accountId)).locked_at).not.toBeNull();
  });
});
