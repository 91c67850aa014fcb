import { beforeEach, describe, expect, it } from "vitest";
import { asAuth } from "@/lib/db/scope";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { findRegistrationView } from "@/lib/queries/registration/registration-view";
import { agreeToRegistration } from "@/lib/services/registration/agree-to-registration";
import { beginRegistration } from "@/lib/services/registration/begin-registration";
import { saveDetails } from "@/lib/services/registration/save-details";
import { saveLogin } from "@/lib/services/registration/save-login";
import { resendRegistrationCode, verifyRegistration } from "@/lib/services/registration/verify-registration";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, publish } from "../identity/support";
import { address, agree, codeTo, counted, detailsFor, enter, mailsTo, otherCode, password, typedOf } from "./support";

beforeEach(async () => {
  await resetDatabase();
  await publish();
});

const nothing = { members: 0, accounts: 0, grants: 0, credentials: 0, factors: 0, ids: 0 };
const mail = "hanako@example.com";
const wish = { mail, loginId: "hanako" };

describe("a registration", () => {
  it("[CL-01] makes nothing before the mail address is proved, and then everything at once", async () => {
    const token = await enter(wish, noon);
    expect(await agree(token, noon)).toEqual({ ok: true, value: { step: "verify" } });
    expect(await counted()).toEqual(nothing);
    const done = await verifyRegistration(token, await codeTo(mail), noon);
    expect(done).toMatchObject({ ok: true, value: { step: "done" } });
    expect(await counted()).toEqual({ members: 1, accounts: 1, grants: 1, credentials: 1, factors: 1, ids: 1 });
    const [row] = await ownerQuery("SELECT kind, brand, login_id FROM account");
    expect(row).toEqual({ kind: "member-id", brand: "", login_id: "hanako" });
    const [grant] = await ownerQuery("SELECT contract_id, role FROM account_grant");
    expect(grant).toEqual({ contract_id: null, role: "admin" });
    if (done.ok && done.value.step === "done")
      expect(await findPendingView(done.value.pendingToken, noon)).toMatchObject({ step: "enrol" });
    expect((await mailsTo(mail)).map(({ template }) => template)).toContain("member-registered");
  });

  it("[CL-01] the database itself refuses a member whose address is not proved", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    const [row] = await ownerQuery<{ member_id: string }>("SELECT member_id FROM registration");
    const person = { familyName: "x", givenName: "x", familyKana: "x", givenKana: "x", kind: "person", createdAt: new Date() };
    const insert = (id: string) => asAuth((tx) => tx.member.createMany({ data: [{ ...person, id, number: `K-${id}` }] }));
    await expect(insert(row?.member_id ?? "")).rejects.toThrow("row-level security");
    await expect(insert("11111111-1111-4111-8111-111111111111")).rejects.toThrow("row-level security");
  });

  it.each(["person", "corporate", "sole-proprietor"] as const)(
    "[CL-01][BZ-02] keeps what a %s has entered, and nothing of it in the row",
    async (kind) => {
      const token = await enter({ ...wish, kind }, noon);
      const before = JSON.stringify(await ownerQuery("SELECT * FROM registration"));
      expect(before).not.toContain("花子");
      expect(before).not.toContain(mail);
      await agree(token, noon);
      await verifyRegistration(token, await codeTo(mail), noon);
      const [member] = await ownerQuery(
        "SELECT kind, company, department, corporate_number, family_kana, contact_mail FROM member",
      );
      expect(member).toMatchObject({ kind, family_kana: "トウロク", contact_mail: mail });
      expect(member?.corporate_number ?? null).toBe(kind === "corporate" ? "7000012050002" : null);
      const [left] = await ownerQuery("SELECT typed_enc, details_enc, password_enc, agreement_enc, login_id FROM registration");
      expect(left).toEqual({ typed_enc: null, details_enc: null, password_enc: null, agreement_enc: null, login_id: null });
    },
  );

  it("[CL-02][JP-16] campaign mail is agreed to with day and source, or not at all", async () => {
    for (const [index, yes] of [true, false].entries()) {
      const to = `person${index}@example.com`;
      const token = await enter({ mail: to, loginId: `person${index}` }, noon);
      await agree(token, noon, yes);
      await verifyRegistration(token, await codeTo(to), noon);
    }
    const rows = await ownerQuery("SELECT given, source, account_id IS NOT NULL AS login FROM campaign_consent");
    expect(rows).toEqual([{ given: true, source: "registration", login: true }]);
  });

  it("what was agreed to is kept word for word with the documents' hashes, and nobody can change it", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    await verifyRegistration(token, await codeTo(mail), noon);
    const [record] = await ownerQuery<{ facts: { documents: { code: string; hash: string }[] }; text_hash: string }>(
      "SELECT facts, text_hash FROM registration_record",
    );
    expect(record?.facts.documents.map(({ code }) => code)).toEqual(["general", "member"]);
    for (const { hash } of record?.facts.documents ?? []) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await expect(ownerQuery("UPDATE registration_record SET text_hash = repeat('0', 64)")).rejects.toThrow("append-only");
  });

  it("what changed since it was shown is shown again", async () => {
    const token = await enter(wish, noon);
    const shown = (await findRegistrationView(token, noon))?.agreement?.shownHash ?? "";
    await saveDetails(token, { typed: {}, details: { ...detailsFor("person", mail), givenName: "太郎" } }, noon);
    const agreed = await agreeToRegistration(token, { shown, campaigns: false, locale: "ja", address }, noon);
    expect(agreed).toMatchObject({ ok: false, refusal: { kind: "changed-since-shown" } });
    expect(await mailsTo(mail)).toEqual([]);
  });

  it("nothing is lost on the way back: kind, details and ID stay, and an address that was proved stays proved", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    await saveDetails(token, { typed: typedOf("person", mail), details: detailsFor("person", mail) }, noon);
    expect(await findRegistrationView(token, noon)).toMatchObject({ at: "confirm", loginId: "hanako" });
    // The code proves the address, and the address did not change; but agreeing comes first.
    expect(await verifyRegistration(token, await codeTo(mail), noon)).toEqual({ ok: true, value: { step: "confirm" } });
    expect(await counted()).toEqual(nothing);
    expect(await agree(token, noon)).toMatchObject({ ok: true, value: { step: "done" } });
  });

  it("another address must be proved anew, and the code of the first is worth nothing", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    const first = await codeTo(mail);
    const other = "other@example.com";
    await saveDetails(token, { typed: typedOf("person", other), details: detailsFor("person", other) }, noon);
    expect(await agree(token, noon)).toEqual({ ok: true, value: { step: "verify" } });
    const second = await codeTo(other);
    if (first !== second) expect((await verifyRegistration(token, first, noon)).ok).toBe(false);
    expect(await verifyRegistration(token, second, noon)).toMatchObject({ ok: true, value: { step: "done" } });
  });

  it("with another kind the details are asked for again, filled in as they were typed", async () => {
    const token = await enter(wish, noon);
    await beginRegistration(token, { kind: "corporate", locale: "ja", address }, noon);
    expect(await findRegistrationView(token, noon)).toMatchObject({
      at: "details",
      kind: "corporate",
      typed: { familyName: "登録" },
    });
  });
});

describe("the code", () => {
  it("works once: of fifty at the same time one makes a member, and the others find it done or are refused", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    const code = await codeTo(mail);
    const answers = await Promise.all(Array.from({ length: 50 }, () => verifyRegistration(token, code, noon)));
    expect(answers.filter((one) => one.ok && one.value.step === "done")).toHaveLength(1);
    expect(await counted()).toMatchObject({ members: 1, accounts: 1, ids: 1 });
  });

  it("[JP-10] a double click on the consent sends one mail", async () => {
    const token = await enter(wish, noon);
    const answers = await Promise.all(Array.from({ length: 6 }, () => agree(token, noon)));
    expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"ok":true,"value":{"step":"verify"}}']));
    expect(await mailsTo(mail)).toHaveLength(1);
  });

  it("is looked at five times, belongs to one browser, and ends after ten minutes", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    const code = await codeTo(mail);
    const stranger = await enter({ mail: "x@example.com", loginId: "xx" }, noon);
    expect((await verifyRegistration(stranger, code, noon)).ok).toBe(false);
    expect((await verifyRegistration(token, code, noon.add({ minutes: 10 }))).ok).toBe(false);
    for (let index = 0; index < 5; index++) expect((await verifyRegistration(token, otherCode(code), noon)).ok).toBe(false);
    expect(await verifyRegistration(token, code, noon)).toMatchObject({ ok: false, refusal: { kind: "code-refused" } });
    expect(await counted()).toEqual(nothing);
  });

  it("is sent again after a minute, and the one before dies", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    const first = await codeTo(mail);
    expect(await resendRegistrationCode(token, noon.add({ seconds: 59 }))).toMatchObject({ ok: false });
    const later = noon.add({ seconds: 60 });
    expect(await resendRegistrationCode(token, later)).toMatchObject({ ok: true });
    const second = await codeTo(mail);
    if (first !== second) expect((await verifyRegistration(token, first, later)).ok).toBe(false);
    expect((await verifyRegistration(token, second, later)).ok).toBe(true);
  });

  it("goes to one address only so often a day", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    for (let index = 1; index < 20; index++)
      expect((await resendRegistrationCode(token, noon.add({ minutes: 2 * index }))).ok).toBe(true);
    expect(await resendRegistrationCode(token, noon.add({ minutes: 42 }))).toMatchObject({
      ok: false,
      refusal: { kind: "throttled", facts: { daily: true } },
    });
  });
});

describe("what is left of it", () => {
  it("an unfinished registration is over after its minutes, and every step says so", async () => {
    const token = await enter(wish, noon);
    await agree(token, noon);
    const code = await codeTo(mail);
    const late = noon.add({ minutes: 60 });
    expect(await findRegistrationView(token, late)).toBeNull();
    for (const step of [
      () => saveDetails(token, { typed: {}, details: null }, late),
      () => saveLogin(token, { loginId: "hanako", password, address }, late),
      () => agreeToRegistration(token, { shown: "", campaigns: false, locale: "ja", address }, late),
      () => verifyRegistration(token, code, late),
      () => resendRegistrationCode(token, late),
    ])
      expect(await step()).toMatchObject({ ok: false, refusal: { kind: "registration-over" } });
    expect(await counted()).toEqual(nothing);
  });

  it("one address can't begin registrations without end", async () => {
    const begin = () => beginRegistration(null, { kind: "person", locale: "ja", address: "192.0.2.200" }, noon);
    for (let index = 0; index < 100; index++) expect((await begin()).ok).toBe(true);
    expect(await begin()).toMatchObject({ ok: false, refusal: { kind: "throttled" } });
  });
});
