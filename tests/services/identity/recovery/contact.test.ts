import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { type ContactEntry, contactEntrySchema } from "@/lib/domain/contact/contact-entry";
import { findContact } from "@/lib/queries/contact/find-contact";
import { findContactReceipt } from "@/lib/queries/contact/find-contact-receipt";
import { listContacts } from "@/lib/queries/contact/list-contacts";
import { closeContact } from "@/lib/services/contact/close-contact";
import type { ContactClosing } from "@/lib/services/contact/contact-closing";
import { openContactDraft, sealContactDraft } from "@/lib/services/contact/contact-draft";
import { draftClosing, openClosing } from "@/lib/services/contact/draft-closing";
import { matchContact } from "@/lib/services/contact/match-contact";
import { placeContact } from "@/lib/services/contact/place-contact";
import { takeContact } from "@/lib/services/contact/take-contact";
import { ownerQuery, resetDatabase } from "../../../support/database";
import { noon, openPerson, publish } from "../support";

let catalogueId: string;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const entry: ContactEntry = {
  subject: "forgotten-id",
  name: "見本 花子",
  kana: "ミホン ハナコ",
  mail: "hanako@example.com",
  phone: "090-1234-5678",
  message: "IDを忘れました",
};
const from = { address: "203.0.113.9", locale: "ja", brand: "S" } as const;

async function place(changes: Partial<ContactEntry> = {}, address: string = from.address, at = noon) {
  return placeContact({ formKey: randomUUID(), entry: { ...entry, ...changes } }, { ...from, address }, at);
}

async function placed(changes: Partial<ContactEntry> = {}): Promise<string> {
  const made = await place(changes, randomUUID());
  if (!made.ok) throw new Error(made.refusal.kind);
  return made.value.id;
}

async function staffMember(role = "support") {
  const staffId = randomUUID();
  await ownerQuery(
    "INSERT INTO staff (id, login_id, name, mail, role, created_at) VALUES ($1, $2, $3, 's@example.com', $4, now())",
    [staffId, `s-${staffId.slice(0, 8)}`, `担当${staffId.slice(0, 4)}`, role],
  );
  return { kind: "staff", staffId, role, sessionId: randomUUID() } as const;
}

const mails = () =>
  ownerQuery<{ id: string; to_enc: Buffer; body_enc: Buffer }>("SELECT * FROM mail WHERE template = 'contact-received'");

describe("the public form", () => {
  it("[BZ-29] takes full width, and refuses header injection, emoji alone is text, 400 characters and no more", () => {
    const typed = { ...entry, phone: "０９０ー１２３４ー５６７８", mail: "ｈａｎａｋｏ@example.com" };
    expect(contactEntrySchema.parse(typed)).toMatchObject({ phone: "090-1234-5678", mail: "hanako@example.com" });
    for (const bad of [
      { mail: "a@example.com\r\nBcc: b@example.com" },
      { name: "花子\u0000" },
      { name: " " },
      { subject: "invoice" },
      { message: "あ".repeat(401) },
      { phone: "+1 555" },
    ])
      expect(contactEntrySchema.safeParse({ ...entry, ...bad }).success).toBe(false);
    expect(contactEntrySchema.safeParse({ ...entry, message: "あ".repeat(400), name: "花子👩" }).success).toBe(true);
  });

  it("[BZ-29] the largest entry still fits into its cookie; another's or an old draft opens nothing", () => {
    const wide = {
      ...entry,
      name: "🏢".repeat(60),
      kana: "🏢".repeat(60),
      message: "🏢".repeat(400),
      mail: `${"a".repeat(60)}@example.com`,
    };
    const formKey = randomUUID();
    const sealed = sealContactDraft({ formKey, entry: wide }, noon);
    expect(sealed.length).toBeLessThan(4000);
    expect(openContactDraft(sealed, 30, noon.add({ minutes: 30 }))).toEqual({ formKey, entry: wide });
    expect(openContactDraft(sealed, 30, noon.add({ minutes: 31 }))).toBeNull();
    expect(openContactDraft(`${sealed.slice(0, -2)}AA`, 30, noon)).toBeNull();
    expect(openContactDraft(null, 30, noon)).toBeNull();
  });

  it("[CL-05] a member and a stranger have the same answer, and the mail says that it came in and nothing else", async () => {
    await openPerson(catalogueId, { contactMail: "hanako@example.com" });
    const known = await place();
    const unknown = await place({ mail: "nobody@example.com", name: "だれか", phone: "03-0000-0000" });
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    const texts = (await mails()).map((row) => openField({ table: "mail", column: "body_enc", row: row.id }, row.body_enc));
    const same = texts.map((text) => text.replace(/受付番号：.*/, ""));
    expect(texts).toHaveLength(2);
    expect(same[0]).toBe(same[1]);
    expect(await ownerQuery("SELECT 1 FROM contact_request WHERE member_id IS NOT NULL")).toHaveLength(0);
  });

  it("[BZ-29] twenty sendings of one form are one request with one number and one mail", async () => {
    const draft = { formKey: randomUUID(), entry };
    const all = await Promise.all(Array.from({ length: 20 }, () => placeContact(draft, from, noon)));
    const ids = new Set(all.map((one) => (one.ok ? one.value.id : "refused")));
    expect(ids.size).toBe(1);
    expect(await ownerQuery("SELECT 1 FROM contact_request")).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
    const receipt = await findContactReceipt([...ids][0] ?? "");
    expect(receipt?.number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(receipt?.answerBy, "one business day after it came").not.toBeNull();
    expect(await findContactReceipt("x")).toBeNull();
    expect(await findContactReceipt(randomUUID())).toBeNull();
  });

  it("[BZ-29] five a day from one address, and three mails a day to one mailbox, whoever types it", async () => {
    for (let index = 0; index < 5; index++) expect((await place()).ok).toBe(true);
    expect(await place()).toMatchObject({ ok: false, refusal: { kind: "throttled", term: { rule: "BZ-29" } } });
    for (let index = 0; index < 3; index++) expect((await place({}, `198.51.100.${index}`)).ok).toBe(true);
    expect(await mails()).toHaveLength(3);
    expect((await place({}, from.address, noon.add({ hours: 24 }))).ok).toBe(true);
  });

  it("[BZ-29] the telephone is sealed", async () => {
    await placed();
    expect(JSON.stringify(await ownerQuery("SELECT * FROM contact_request"))).not.toContain("1234-5678");
  });
});

describe("staff's part", () => {
  const closing = (changes: Partial<ContactClosing> = {}): ContactClosing => ({
    formKey: randomUUID(),
    result: "answered",
    channel: "telephone",
    asked: [
      { question: "name", result: "match" },
      { question: "contact-mail", result: "match" },
    ],
    note: "",
    ...changes,
  });

  async function taken() {
    const person = await openPerson(catalogueId);
    const id = await placed();
    const staff = await staffMember();
    expect((await takeContact(staff, { contactId: id, shownTaker: null }, noon)).ok).toBe(true);
    expect((await matchContact(staff, { contactId: id, typed: person.loginId }, noon)).ok).toBe(true);
    return { person, id, staff };
  }

  it("[CL-05] of two who take it at once one has it; it can be taken over from who was shown", async () => {
    const id = await placed();
    const [one, other] = [await staffMember(), await staffMember()];
    const answers = await Promise.all([one, other].map((staff) => takeContact(staff, { contactId: id, shownTaker: null }, noon)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = answers[0]?.ok ? one : other;
    const loser = winner === one ? other : one;
    expect((await matchContact(loser, { contactId: id, typed: "x" }, noon)).ok).toBe(false);
    expect((await takeContact(loser, { contactId: id, shownTaker: winner.staffId }, noon)).ok).toBe(true);
    expect((await takeContact(winner, { contactId: id, shownTaker: winner.staffId }, noon)).ok).toBe(false);
  });

  it("[CL-05] whose login it is: by login ID or member's number, full width too; unknown says so", async () => {
    const person = await openPerson(catalogueId);
    const id = await placed();
    const staff = await staffMember();
    await takeContact(staff, { contactId: id, shownTaker: null }, noon);
    expect(await matchContact(staff, { contactId: id, typed: "nobody" }, noon)).toMatchObject({
      refusal: { kind: "account-id-unknown" },
    });
    for (const typed of [person.loginId, ` ｍ-${person.loginId}`]) {
      expect((await matchContact(staff, { contactId: id, typed }, noon)).ok).toBe(true);
      const page = await findContact(staff, id, noon);
      expect(page?.permitted && page.contact.about).toMatchObject({ loginId: person.loginId, locked: false });
    }
  });

  it("[CL-05] [CL-10] an answer needs enough right answers and no wrong one; the check is recorded as an unlock's is", async () => {
    const { id, staff, person } = await taken();
    const few = closing({ asked: [{ question: "name", result: "match" }] });
    const wrong = closing({ asked: [...closing().asked, { question: "customer-number", result: "mismatch" }] });
    for (const bad of [few, closing({ asked: [] })]) expect((await draftClosing(staff, id, bad, noon)).ok).toBe(false);
    expect(await closeContact(staff, id, wrong.asked.length > 2 ? { ...few, formKey: randomUUID() } : wrong, noon)).toMatchObject(
      { ok: false },
    );
    expect((await draftClosing(staff, id, closing({ channel: null }), noon)).ok).toBe(false);
    const { formKey: _none, ...entered } = closing();
    const drafted = await draftClosing(staff, id, entered, noon);
    if (!drafted.ok) throw new Error(drafted.refusal.kind);
    const draft = openClosing(staff, id, drafted.value.sealed, noon);
    if (!draft) throw new Error("no draft");
    expect(openClosing(await staffMember(), id, drafted.value.sealed, noon)).toBeNull();
    const answers = await Promise.all(Array.from({ length: 10 }, () => closeContact(staff, id, draft, noon)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const checks = await ownerQuery("SELECT account_id, member_id, passed, purpose FROM identity_check");
    expect(checks).toEqual([{ account_id: person.accountId, member_id: person.memberId, passed: true, purpose: "contact" }]);
  });

  it("[CL-05] the database itself refuses an answer without a check", async () => {
    const { id, staff } = await taken();
    const close =
      "UPDATE contact_request SET state = 'closed', result = 'answered', closed_by = $2, closed_at = now() WHERE id = $1";
    await expect(ownerQuery(close, [id, staff.staffId])).rejects.toThrow(/check/);
  });

  it("[CL-05] a failed check is recorded too, and closes as not identified; nobody else may close it", async () => {
    const { id, staff } = await taken();
    const failed = closing({ result: "not-identified", asked: [{ question: "name", result: "mismatch" }] });
    expect((await closeContact(await staffMember(), id, failed, noon)).ok).toBe(false);
    expect((await closeContact(staff, id, failed, noon)).ok).toBe(true);
    expect(await ownerQuery("SELECT passed FROM identity_check")).toEqual([{ passed: false }]);
    const page = await findContact(staff, id, noon);
    expect(page?.permitted && page.contact.closing).toMatchObject({ result: "not-identified", checkPassed: false });
  });

  it("[CL-05] auditors read and don't act; who has no such role sees which has", async () => {
    const id = await placed();
    const auditor = await staffMember("auditor");
    expect(await listContacts(auditor, { state: null, q: "" }, noon)).toMatchObject({ permitted: true, waiting: 1 });
    expect((await takeContact(auditor, { contactId: id, shownTaker: null }, noon)).ok).toBe(false);
    expect(await listContacts(await staffMember("nothing"), { state: null, q: "" }, noon)).toMatchObject({ permitted: false });
  });

  it("[CL-05] the list: oldest first, found by number, name and kana in any width, by state; odd cursors are the first page", async () => {
    const first = await placed();
    await place({ name: "別人 太郎", kana: "ﾍﾞﾂｼﾞﾝ ﾀﾛｳ" }, "198.51.100.1", noon.add({ minutes: 1 }));
    const staff = await staffMember();
    const list = async (q: string, state: "waiting" | "closed" | null = null, cursor?: string) => {
      const page = await listContacts(staff, { state, q, cursor }, noon);
      return page.permitted ? page.rows.map(({ id }) => id) : [];
    };
    expect((await list(""))[0]).toBe(first);
    expect(await list("みほん")).toEqual([first]);
    expect(await list("べつじん")).toHaveLength(1);
    expect(await list("%")).toHaveLength(0);
    expect(await list("", "closed")).toHaveLength(0);
    const odd = Buffer.from(JSON.stringify({ way: "after", value: "x", id: "y" })).toString("base64url");
    expect(await list("", null, odd)).toHaveLength(2);
  });
});
