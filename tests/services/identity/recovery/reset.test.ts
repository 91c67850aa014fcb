import { beforeEach, describe, expect, it } from "vitest";
import { findSession } from "@/lib/queries/identity/find-session";
import { findResetLink } from "@/lib/queries/identity/reset-link";
import { completeReset } from "@/lib/services/identity/reset/complete-reset";
import { draftReset } from "@/lib/services/identity/reset/draft-reset";
import { requestReset } from "@/lib/services/identity/reset/request-reset";
import { sendResetLink } from "@/lib/services/identity/reset/send-reset-link";
import { startLogin } from "@/lib/services/identity/start-login";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase } from "../../../support/database";
import {
  accountRow,
  context,
  enrol,
  lastCode,
  mailsOf,
  noon,
  openPerson,
  type Person,
  publish,
  rightPassword,
  start,
  tryOf,
} from "../support";
import { jobPayloads, linkToken, runJobs } from "./support";

const fresh = "Brand-new-key-9";
const address = "203.0.113.9";
let catalogueId: string;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const ask = (loginId: string, at = noon, brand = "S") => requestReset({ loginId, brand }, address, at);

async function asked(person: Person, at = noon): Promise<string> {
  await ask(person.loginId, at);
  await runJobs("send-reset-link");
  return linkToken(person.accountId, "password-reset");
}

async function shownOf(token: string, at = noon): Promise<string> {
  const link = await findResetLink(token, at);
  if (link.state !== "open" || !link.draft) throw new Error(`no draft: ${link.state}`);
  return link.draft.shown;
}

const resetMails = async (person: Person) =>
  (await mailsOf(person.accountId)).filter(({ template }) => template === "password-reset");

describe("asking for a reset", () => {
  it("[CL-04] known, unknown, another brand's, locked and closed are answered alike, with the same statements", async () => {
    const person = await openPerson(catalogueId);
    const locked = await openPerson(catalogueId);
    const closed = await openPerson(catalogueId);
    await ownerQuery("UPDATE account SET locked_at = now() WHERE id = $1", [locked.accountId]);
    await ownerQuery("UPDATE account SET deleted_at = now() WHERE id = $1", [closed.accountId]);
    const answers = [];
    for (const id of [person.loginId, "29999999999999", locked.loginId, closed.loginId]) answers.push(await ask(id));
    answers.push(await ask(person.loginId, noon, "U"));
    for (const answer of answers) expect(answer).toEqual({ ok: true, value: true });
    // Nothing is looked up before the answer: the job finds out.
    expect(await ownerQuery("SELECT 1 FROM password_reset")).toHaveLength(0);
    expect(await runJobs("send-reset-link")).toBe(5);
    expect(await ownerQuery("SELECT 1 FROM password_reset")).toHaveLength(2);
  });

  it("[CL-04] what was typed waits sealed: it may be a password by mistake", async () => {
    await ask("my-secret-typed-here");
    expect(JSON.stringify(await jobPayloads("send-reset-link"))).not.toContain("secret");
  });

  it("[CL-04] a customer number is known in whatever width, with hyphens; an ID in capitals too", async () => {
    const person = await openPerson(catalogueId);
    await enrol(person);
    const wide = [...person.loginId].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
    await ask(`${wide.slice(0, 4)}－${wide.slice(4)}`);
    const user = await openPerson(catalogueId, { role: "user", loginId: "hanako01" });
    await enrol(user);
    await ask(" ＨＡＮＡＫＯ01 ");
    await runJobs("send-reset-link");
    expect(await resetMails(person)).toHaveLength(1);
    expect(await resetMails(user)).toHaveLength(1);
    expect((await resetMails(user))[0]?.text).not.toContain("hanako01");
  });

  it("[CL-04] a login without an address of its own: the holder's is the member's, an account ID's is nobody else's", async () => {
    const holder = await openPerson(catalogueId);
    const user = await openPerson(catalogueId, { role: "user", loginId: "hanako02" });
    await ask(holder.loginId);
    await ask(user.loginId);
    await runJobs("send-reset-link");
    expect((await resetMails(holder))[0]?.to).toBe("owner@example.com");
    expect(await resetMails(user)).toHaveLength(0);
  });

  it("[CL-04] a locked login gets its link, and only its owner's mail says that it is locked", async () => {
    const person = await openPerson(catalogueId);
    await ownerQuery("UPDATE account SET locked_at = now(), password_fails = 10 WHERE id = $1", [person.accountId]);
    const token = await asked(person);
    expect((await resetMails(person))[0]?.text).toContain("ロックされています");
    await draftReset(token, fresh, noon);
    expect((await completeReset(token, await shownOf(token), noon)).ok).toBe(true);
    expect(await accountRow(person.accountId)).toMatchObject({ password_fails: 10, locked_at: expect.any(Date) });
    expect((await startLogin(tryOf(person, { password: fresh }), noon)).ok).toBe(false);
  });

  it("[CL-04] one mail a minute and five a day for an ID, twenty requests a day for an address", async () => {
    const person = await openPerson(catalogueId);
    for (let index = 0; index < 3; index++) await ask(person.loginId);
    await runJobs("send-reset-link");
    expect(await resetMails(person)).toHaveLength(1);
    for (let index = 1; index < 8; index++) await ask(person.loginId, noon.add({ minutes: index * 2 }));
    await runJobs("send-reset-link");
    expect(await resetMails(person)).toHaveLength(5);
    for (let index = 0; index < 10; index++) expect((await ask(`nobody${index}`)).ok).toBe(true);
    expect(await ask("nobody")).toMatchObject({ ok: false, refusal: { kind: "throttled", term: { rule: "CL-04" } } });
    expect((await ask("nobody", noon.add({ hours: 24 }))).ok).toBe(true);
  });
});

describe("the link", () => {
  it("[CL-04] a job that comes late gives the link its whole time, and one that runs again sends nothing more", async () => {
    const person = await openPerson(catalogueId);
    await ask(person.loginId);
    const [job] = await jobPayloads("send-reset-link");
    const late = noon.add({ hours: 2 });
    for (const at of [late, late.add({ minutes: 5 })])
      await sendResetLink({ id: job?.id ?? "", sealed: job?.sealed ?? "", askedAt: noon }, at);
    expect(await resetMails(person)).toHaveLength(1);
    const token = await linkToken(person.accountId, "password-reset");
    expect((await findResetLink(token, late.add({ minutes: 29 }))).state).toBe("open");
  });

  it("[CL-04] opening it uses nothing up; it ends after 30 minutes, and the newest kills the older", async () => {
    const person = await openPerson(catalogueId);
    const first = await asked(person);
    for (let index = 0; index < 3; index++) expect((await findResetLink(first, noon)).state).toBe("open");
    expect((await findResetLink(first, noon.add({ minutes: 29, seconds: 59 }))).state).toBe("open");
    expect((await findResetLink(first, noon.add({ minutes: 30 }))).state).toBe("expired");
    const later = noon.add({ minutes: 5 });
    const second = await asked(person, later);
    expect((await findResetLink(first, later)).state).toBe("replaced");
    expect((await draftReset(first, fresh, later)).ok).toBe(false);
    expect((await findResetLink(second, later)).state).toBe("open");
    expect((await findResetLink("x".repeat(43), later)).state).toBe("unknown");
    expect(JSON.stringify(await ownerQuery("SELECT * FROM password_reset"))).not.toContain(second);
  });

  it("[CL-12] [FB-17] the policy holds: too short, the ID in it, the present and past ones, a well-known one", async () => {
    const person = await openPerson(catalogueId);
    const token = await asked(person);
    for (const password of ["Short-1", `Aa-${person.loginId}`, rightPassword, "P@ssw0rd2026!"])
      expect(await draftReset(token, password, noon)).toMatchObject({ ok: false, refusal: { kind: "password-refused" } });
    expect((await draftReset(token, fresh, noon)).ok).toBe(true);
    expect(JSON.stringify(await ownerQuery("SELECT * FROM password_reset"))).not.toContain(fresh);
  });
});

describe("a reset", () => {
  it("[CL-04] ends every session and half-done login, tells the owner, and never skips the second factor", async () => {
    const person = await openPerson(catalogueId);
    const { sessionToken } = await enrol(person);
    const at = noon.add({ minutes: 2 });
    const half = await start(person, at);
    const halfCode = await lastCode(person.accountId);
    const token = await asked(person, at);
    await draftReset(token, fresh, at);
    expect(await findSession(sessionToken, at)).not.toBeNull();
    expect((await completeReset(token, await shownOf(token, at), at)).ok).toBe(true);
    expect(await findSession(sessionToken, at)).toBeNull();
    expect((await verifyLoginCode({ token: half, context }, halfCode, at)).ok).toBe(false);
    expect((await mailsOf(person.accountId)).map(({ template }) => template)).toContain("password-was-reset");
    expect((await findResetLink(token, at)).state).toBe("used");
    const later = at.add({ minutes: 2 });
    expect((await startLogin(tryOf(person), later)).ok).toBe(false);
    expect(await startLogin(tryOf(person, { password: fresh }), later)).toMatchObject({ ok: true, value: { step: "verify" } });
  });

  it("[CL-04] of twenty confirmations at once one changes it, and all have the same answer", async () => {
    const person = await openPerson(catalogueId);
    const token = await asked(person);
    await draftReset(token, fresh, noon);
    const shown = await shownOf(token);
    const answers = await Promise.all(Array.from({ length: 20 }, () => completeReset(token, shown, noon)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await ownerQuery("SELECT 1 FROM past_password WHERE account_id = $1", [person.accountId])).toHaveLength(1);
    expect(await ownerQuery("SELECT 1 FROM audit_entry WHERE action = 'password.reset'")).toHaveLength(1);
    expect((await accountRow(person.accountId)).epoch).toBe(2);
  });

  it("[CL-04] what is confirmed is what was shown: another draft, one too old, an ended link change nothing", async () => {
    const person = await openPerson(catalogueId);
    const token = await asked(person);
    await draftReset(token, fresh, noon);
    const shown = await shownOf(token);
    await draftReset(token, "Another-key-77", noon.add({ seconds: 5 }));
    expect(await completeReset(token, shown, noon)).toMatchObject({ ok: false, refusal: { kind: "changed-since-shown" } });
    const second = await shownOf(token);
    expect(await completeReset(token, second, noon.add({ minutes: 11 }))).toMatchObject({ refusal: { kind: "draft-expired" } });
    expect(await completeReset(token, second, noon.add({ minutes: 31 }))).toMatchObject({ refusal: { kind: "link-expired" } });
    expect(await ownerQuery("SELECT 1 FROM past_password")).toHaveLength(0);
  });

  it("[CL-09] a password that was right a moment before the reset opens nothing after it", async () => {
    const person = await openPerson(catalogueId);
    await enrol(person);
    const at = noon.add({ minutes: 2 });
    const token = await asked(person, at);
    await draftReset(token, fresh, at);
    const shown = await shownOf(token, at);
    const verify = async () => {
      await completeReset(token, shown, at);
      return true;
    };
    const means = { check: { verify, burn: async () => {} }, sleep: async () => {} };
    expect((await startLogin(tryOf(person), at, means)).ok).toBe(false);
    expect(
      await ownerQuery("SELECT 1 FROM pending_login WHERE account_id = $1 AND consumed_at IS NULL", [person.accountId]),
    ).toHaveLength(0);
  });
});
