import { beforeAll, describe, expect, it } from "vitest";
import { findSession } from "@/lib/queries/identity/find-session";
import { finishAddingFactor } from "@/lib/services/identity/factors/finish-adding-factor";
import { resendCode } from "@/lib/services/identity/factors/resend-code";
import { startAddingFactor } from "@/lib/services/identity/factors/start-adding-factor";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase } from "../../../support/database";
import { accountRow, context, lastCode, mailsOf, noon, provedNow, publish, start, wrongCode } from "../support";
import { addMethod, app, appCode, factorRows, inside, lastSmsCode, sms, smsOf } from "./support";

let catalogueId: string;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const other = { mail: "other@example.com" } as const;

describe("adding a method", () => {
  it("[CL-07] mail, SMS and app count once their code came back; the first stays the one that a login begins with", async () => {
    const who = await inside(catalogueId);
    for (const [chosen, minutes] of [
      [other, 0],
      [sms, 1],
      [app, 2],
    ] as const)
      await addMethod(who, chosen, who.at.add({ minutes }));
    const rows = await factorRows(who.person.accountId);
    expect(rows.map(({ method, preferred, destination_hint }) => [method, preferred, destination_hint])).toEqual([
      ["mail", true, "ha***@example.com"],
      ["mail", false, "ot***@example.com"],
      ["sms", false, "090-****-5678"],
      ["totp", false, "会社の電話"],
    ]);
    expect(rows.every(({ checked_at }) => checked_at !== null)).toBe(true);
  });

  it("[CL-07] until then it is none: no login offers it, and a wrong code leaves it so", async () => {
    const { person, actor, at } = await inside(catalogueId);
    const asked = await startAddingFactor(actor, sms, at);
    if (!asked.ok) throw new Error(asked.refusal.kind);
    const { challengeId } = asked.value;
    const code = wrongCode(await lastSmsCode(person.accountId));
    expect(await finishAddingFactor(actor, { challengeId, code }, at)).toMatchObject({
      ok: false,
      refusal: { kind: "code-refused" },
    });
    expect(await factorRows(person.accountId)).toHaveLength(1);
    expect((await accountRow(person.accountId)).factor_fails).toBe(1);
  });

  it("[CL-06] the number and the seed are sealed, the code is a hash, and the message names what it is for", async () => {
    const { person, actor, at } = await inside(catalogueId);
    await startAddingFactor(actor, sms, at);
    const code = await lastSmsCode(person.accountId);
    const [message] = await smsOf(person.accountId);
    expect(message).toMatchObject({ to: "+819012345678" });
    expect(message?.text).toContain("認証の方法の追加");
    const stored = JSON.stringify([
      await ownerQuery("SELECT * FROM factor"),
      await ownerQuery("SELECT * FROM login_code"),
      await ownerQuery("SELECT * FROM throttle"),
      await ownerQuery("SELECT * FROM audit_entry"),
    ]);
    expect(stored).not.toContain("9012345678");
    expect(stored).not.toContain(`"${code}"`);
    await startAddingFactor(actor, other, at.add({ minutes: 1 }));
    expect((await mailsOf(person.accountId))[0]?.text).toContain("認証の方法を追加するための認証コード");
  });

  it("[SECURITY] not without a proof just before; and the address that was there before is told, not the new one", async () => {
    const who = await inside(catalogueId);
    const late = who.at.add({ minutes: 60 });
    expect(await startAddingFactor(who.actor, other, late)).toMatchObject({ refusal: { kind: "step-up-needed" } });
    await addMethod(who, other);
    const told = (await mailsOf(who.person.accountId)).filter(({ template }) => template === "method-added");
    expect(told.map(({ to }) => to)).toEqual(["hanako@example.com"]);
    expect(told[0]?.text).toContain("メール（ot***@example.com）");
    expect(told[0]?.text).not.toContain("other@example.com");
  });

  it("[SECURITY] other sessions and half-done logins end at once, this one goes on", async () => {
    const who = await inside(catalogueId);
    const { person, actor, at } = who;
    const login = await start(person, at);
    const elsewhere = await verifyLoginCode({ token: login, context }, await lastCode(person.accountId), at);
    if (!elsewhere.ok) throw new Error("no second session");
    const half = await start(person, at.add({ seconds: 70 }));
    const code = await lastCode(person.accountId);
    await provedNow(actor.sessionId, at);
    await addMethod(who, app, at.add({ minutes: 2 }));
    expect(await findSession(elsewhere.value.token, at.add({ minutes: 3 }))).toBeNull();
    expect(await verifyLoginCode({ token: half, context }, code, at.add({ minutes: 3 }))).toMatchObject({ ok: false });
    const [own] = await ownerQuery<{ ended_at: Date | null }>("SELECT ended_at FROM session WHERE id = $1", [actor.sessionId]);
    expect(own?.ended_at).toBeNull();
  });

  it("[CL-07] the same address or number is no second method, however it is written", async () => {
    const who = await inside(catalogueId);
    await addMethod(who, sms);
    const known = { ok: false, refusal: { kind: "method-known" } };
    expect(await startAddingFactor(who.actor, { mail: "HANAKO@example.com" }, who.at)).toMatchObject(known);
    expect(await startAddingFactor(who.actor, sms, who.at)).toMatchObject(known);
  });

  it("[CL-07] up to ten, and no more", async () => {
    const who = await inside(catalogueId);
    for (let index = 0; index < 9; index++) await addMethod(who, { method: "totp", name: `app ${index}` });
    expect(await startAddingFactor(who.actor, app, who.at)).toMatchObject({
      refusal: { kind: "too-many-methods", facts: { most: 10 } },
    });
  });

  it("somebody else's request is not there, nor is one of another session", async () => {
    const one = await inside(catalogueId);
    const stranger = await inside(catalogueId);
    const asked = await startAddingFactor(one.actor, sms, one.at);
    if (!asked.ok) throw new Error(asked.refusal.kind);
    const { challengeId } = asked.value;
    const code = await lastSmsCode(one.person.accountId);
    const gone = { ok: false, refusal: { kind: "draft-expired" } };
    expect(await finishAddingFactor(stranger.actor, { challengeId, code }, one.at)).toMatchObject(gone);
    expect(
      await finishAddingFactor({ ...one.actor, sessionId: stranger.actor.sessionId }, { challengeId, code }, one.at),
    ).toMatchObject(gone);
    expect(await finishAddingFactor(one.actor, { challengeId: "x", code }, one.at)).toMatchObject(gone);
    expect(await resendCode(stranger.actor, { purpose: "add", challengeId }, one.at.add({ minutes: 2 }))).toMatchObject(gone);
    expect((await finishAddingFactor(one.actor, { challengeId, code }, one.at.add({ minutes: 10 }))).ok).toBe(false);
    expect((await finishAddingFactor(one.actor, { challengeId, code }, one.at)).ok).toBe(true);
  });

  it("of fifty requests with the right code at once one adds it, and none counts as a wrong guess", async () => {
    const { person, actor, at } = await inside(catalogueId);
    const asked = await startAddingFactor(actor, sms, at);
    if (!asked.ok) throw new Error(asked.refusal.kind);
    const typed = { challengeId: asked.value.challengeId, code: await lastSmsCode(person.accountId) };
    const answers = await Promise.all(Array.from({ length: 50 }, () => finishAddingFactor(actor, typed, at)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await factorRows(person.accountId)).toHaveLength(2);
    expect(await accountRow(person.accountId)).toMatchObject({ factor_fails: 0, locked_at: null });
  });
});

describe("the limits of text messages", () => {
  it("[CL-06] ten a day to a number, whoever's account asks", async () => {
    const number = { method: "sms", number: "+818011112222" } as const;
    const one = await inside(catalogueId);
    for (let minutes = 0; minutes < 10; minutes++)
      expect((await startAddingFactor(one.actor, number, one.at.add({ minutes }))).ok).toBe(true);
    const stranger = await inside(catalogueId);
    expect(await startAddingFactor(stranger.actor, number, stranger.at)).toMatchObject({
      ok: false,
      refusal: { kind: "throttled", facts: { sms: true }, term: { rule: "CL-06" } },
    });
    expect((await startAddingFactor(stranger.actor, { ...number, number: "+818011113333" }, stranger.at)).ok).toBe(true);
  });

  it("[CL-06] ten a day to an account, whatever the numbers; mail still goes", async () => {
    const { actor, at, person } = await inside(catalogueId);
    for (let index = 0; index < 11; index++) {
      const asked = await startAddingFactor(
        actor,
        { method: "sms", number: `+81701234${1000 + index}` },
        at.add({ seconds: index }),
      );
      expect(asked.ok).toBe(index < 10);
    }
    expect(await smsOf(person.accountId)).toHaveLength(10);
    expect((await startAddingFactor(actor, other, at.add({ minutes: 1 }))).ok).toBe(true);
  });

  it("[CL-06] so many in all, and again a day later", async () => {
    const { actor, at } = await inside(catalogueId);
    await ownerQuery("UPDATE throttle SET count = 2000 WHERE key = 'sms-all'");
    const number = { method: "sms", number: "+816012345678" } as const;
    expect(await startAddingFactor(actor, number, at)).toMatchObject({ refusal: { facts: { sms: true } } });
    await provedNow(actor.sessionId, noon.add({ hours: 25 }));
    expect((await startAddingFactor(actor, number, noon.add({ hours: 25 }))).ok).toBe(true);
  });
});

describe("an app that is being added", () => {
  it("[CL-06] its first code is used up by adding it: the same one lets nobody in", async () => {
    const who = await inside(catalogueId);
    await addMethod(who, app);
    const code = await appCode(who.person.accountId, who.at);
    const [row] = await ownerQuery<{ last_step: string }>(
      "SELECT last_step FROM factor WHERE account_id = $1 AND method = 'totp'",
      [who.person.accountId],
    );
    expect(Number(row?.last_step)).toBeGreaterThan(0);
    expect(code).toMatch(/^\d{6}$/);
  });
});
