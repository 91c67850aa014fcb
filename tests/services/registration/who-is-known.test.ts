import { beforeEach, describe, expect, it } from "vitest";
import { findRegistrationView } from "@/lib/queries/registration/registration-view";
import { beginRegistration } from "@/lib/services/registration/begin-registration";
import { saveLogin } from "@/lib/services/registration/save-login";
import { resendRegistrationCode, verifyRegistration } from "@/lib/services/registration/verify-registration";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, publish } from "../identity/support";
import { address, agree, codeTo, counted, enter, mailsTo, password } from "./support";

beforeEach(async () => {
  await resetDatabase();
  await publish();
});

const mail = "hanako@example.com";
const wish = { mail, loginId: "hanako" };

describe("who is known already", () => {
  async function register(one: { mail: string; loginId: string }, at = noon) {
    const token = await enter(one, at);
    await agree(token, at);
    const done = await verifyRegistration(token, await codeTo(one.mail), at);
    if (!done.ok) throw new Error(done.refusal.kind);
  }

  it("[CL-01] a known address answers like an unknown one at every step; its owner gets a mail and no code", async () => {
    await register(wish);
    const at = noon.add({ hours: 1 });
    const token = await enter({ mail: "HANAKO@example.com", loginId: "second" }, at);
    const unknown = await enter({ mail: "new@example.com", loginId: "third" }, at);
    expect(await agree(token, at)).toEqual(await agree(unknown, at));
    const view = await findRegistrationView(token, at);
    const other = await findRegistrationView(unknown, at);
    expect({ ...view?.code, mail: "" }).toEqual({ ...other?.code, mail: "" });
    const sent = await mailsTo("HANAKO@example.com");
    expect(sent.map(({ template }) => template)).toEqual(["registration-known"]);
    expect(sent[0]?.text).not.toMatch(/\d{6}/);
    expect(sent[0]?.text).not.toContain("hanako");
    const tries = await Promise.all([verifyRegistration(token, "000000", at), verifyRegistration(unknown, "000000", at)]);
    expect(tries[0]).toEqual(tries[1]);
    expect(await resendRegistrationCode(token, at)).toEqual(await resendRegistrationCode(unknown, at));
  });

  it("[FB-10] an ID that somebody has or had can't be had, and asking is counted", async () => {
    await register(wish);
    const begun = await beginRegistration(null, { kind: "person", locale: "ja", address }, noon);
    const token = begun.ok ? begun.value.token : "";
    const ask = (from: string) => saveLogin(token, { loginId: "hanako", password, address: from }, noon);
    expect(await ask("192.0.2.99")).toMatchObject({ ok: false, refusal: { kind: "member-id-used" } });
    await ownerQuery("UPDATE account SET deleted_at = now()");
    expect(await ask("192.0.2.99")).toMatchObject({ ok: false, refusal: { kind: "member-id-used" } });
    const answers = [];
    for (let index = 0; index < 60; index++) answers.push(await ask("192.0.2.99"));
    expect(answers.at(-1)).toMatchObject({ ok: false, refusal: { kind: "throttled" } });
  });

  it("[FB-10] of two registrations with one ID at the same moment one is done; the other keeps all and takes another ID", async () => {
    const two = ["first@example.com", "second@example.com"] as const;
    const tokens = await Promise.all(two.map((to) => enter({ mail: to, loginId: "same" }, noon)));
    for (const token of tokens) await agree(token, noon);
    const codes = await Promise.all(two.map(codeTo));
    const answers = await Promise.all(tokens.map((token, index) => verifyRegistration(token, codes[index] ?? "", noon)));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await counted()).toMatchObject({ members: 1, accounts: 1, ids: 1, factors: 1 });
    const loser = tokens[answers.findIndex(({ ok }) => !ok)] ?? "";
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "member-id-used" } });
    expect((await saveLogin(loser, { loginId: "another", password, address }, noon)).ok).toBe(true);
    const again = await agree(loser, noon);
    const done =
      again.ok && again.value.step === "verify"
        ? await verifyRegistration(loser, codes[answers.findIndex(({ ok }) => !ok)] ?? "", noon)
        : again;
    expect(done).toMatchObject({ ok: true, value: { step: "done" } });
    expect(await counted()).toMatchObject({ members: 2, accounts: 2, ids: 2 });
  });

  it("[CL-01] of two registrations with one address at the same moment one is done", async () => {
    const tokens = [await enter({ mail, loginId: "one" }, noon), await enter({ mail, loginId: "two" }, noon.add({ seconds: 1 }))];
    const codes: string[] = [];
    for (const [index, token] of tokens.entries()) {
      await agree(token, noon.add({ seconds: index }));
      codes.push(await codeTo(mail));
    }
    const at = noon.add({ seconds: 2 });
    const answers = await Promise.all(tokens.map((token, index) => verifyRegistration(token, codes[index] ?? "", at)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "mail-registered" } });
    expect(await counted()).toMatchObject({ members: 1, accounts: 1 });
  });
});
