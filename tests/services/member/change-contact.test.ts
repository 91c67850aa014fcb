import { beforeAll, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { replacedContactMails } from "@/lib/db/replaced-contacts";
import { asStaff } from "@/lib/db/scope";
import type { ContactFields } from "@/lib/domain/identity/contact-fields";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { findMailByLink, findMemberView } from "@/lib/queries/member/member-view";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { confirmContactMail } from "@/lib/services/member/confirm-contact-mail";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { actorOf, draft, later, noon, openSampleContract, place, publishSample, registerId, shown } from "../procedures/support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const fields: ContactFields = {
  phone: "03-1111-2222",
  mobile: "090-3333-4444",
  fax: null,
  contactMail: null,
  occupation: "employee",
  household: 3,
};
const change = (input: Partial<ContactFields>): ProcedureRequest => ({ kind: "change-contact", input: { ...fields, ...input } });

async function mailsTo(memberId: string): Promise<{ template: string; to: string; text: string }[]> {
  const rows = await ownerQuery<{ id: string; template: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT * FROM mail WHERE member_id = $1 ORDER BY created_at, id",
    [memberId],
  );
  return rows.map(({ id, template, to_enc, body_enc }) => ({
    template,
    to: openField(mailPlace("to_enc", id), to_enc),
    text: openField(mailPlace("body_enc", id), body_enc),
  }));
}

const linkIn = (text: string) => /token=([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? "";

describe("[FB-24] contact information", () => {
  it("is changed, an optional field left empty is deleted, and the completion mail names fields without values", async () => {
    const actor = await openSampleContract();
    const mail = (await findMemberView(actor, noon))?.view?.contact.contactMail ?? "";
    await place(actor, change({ contactMail: mail }));
    expect((await findMemberView(actor, noon))?.view?.contact).toEqual({ ...fields, contactMail: mail });
    await place(actor, change({ contactMail: mail, mobile: null, household: null }), later(1));
    expect((await findMemberView(actor, noon))?.view?.contact).toMatchObject({ mobile: null, household: null });
    const mails = await mailsTo(actor.memberId);
    expect(mails.map(({ template, to }) => [template, to])).toEqual([
      ["contact-changed", mail],
      ["contact-changed", mail],
    ]);
    expect(mails[1]?.text).toContain("携帯電話番号：削除しました");
    expect(mails.map(({ text }) => text).join()).not.toMatch(/1111|3333/);
  });

  it("that is the same is refused; a user ID may neither see nor change it", async () => {
    const actor = await openSampleContract();
    await place(actor, change({}));
    const again = await saveDraft(actor, change({}), later(1));
    expect(again.ok ? null : again.refusal.kind).toBe("nothing-to-change");
    await place(actor, registerId("contact-user"));
    const user = await actorOf(actor, "contact-user", "user");
    const refused = await saveDraft(user, change({ household: 4 }), later(2));
    expect(refused.ok ? null : refused.refusal).toMatchObject({ kind: "role-not-permitted", term: { rule: "FB-05" } });
    expect(await findMemberView(user, noon)).toMatchObject({ view: null, allowed: { ok: false } });
  });

  it("[SECURITY] keeps no telephone number in the clear, neither in the draft nor in the proof", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, change({}));
    expect(await findDraftInput(actor, "change-contact", draftId)).toEqual(fields);
    const page = await shown(actor, "change-contact", draftId);
    expect(page.document.entries.map(({ value }) => value)).toContain("03-1111-2222（変更）");
    const id = await place(actor, change({}), later(1));
    for (const table of ["procedure", "confirmation", "member", "audit_entry"]) {
      const rows = await ownerQuery<{ whole: string }>(
        `SELECT t::text AS whole FROM ${table} t WHERE ${table === "member" ? "id" : "member_id"} = $1`,
        [actor.memberId],
      );
      expect(rows.map(({ whole }) => whole).join()).not.toMatch(/1111.?2222|3333.?4444/);
    }
    expect((await findCompleted(actor, "change-contact", id, later(2)))?.text).toContain("***-****-4444");
  });

  it("changed by somebody else meanwhile is shown again before it is placed", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, change({ household: 1 }));
    const before = await shown(actor, "change-contact", draftId);
    await place(actor, change({ household: 2 }), later(1));
    expect((await shown(actor, "change-contact", draftId, later(2))).shownHash).not.toBe(before.shownHash);
  });
});

describe("[FB-24] a new contact mail address", () => {
  it("counts only after its link, once, for the same member; both addresses are told", async () => {
    const [actor, stranger] = [await openSampleContract(), await openSampleContract()];
    const old = (await findMemberView(actor, noon))?.view?.contact.contactMail ?? "";
    const id = await place(actor, change({ contactMail: "new@shiken.example" }));
    const view = (await findMemberView(actor, noon))?.view;
    expect(view).toMatchObject({ contact: { contactMail: old }, waiting: { mail: "new@shiken.example" } });
    expect((await findCompleted(actor, "change-contact", id, later(1)))?.contactMail).toBe(old);
    const sent = (await mailsTo(actor.memberId)).find(({ to }) => to === "new@shiken.example");
    const link = linkIn(sent?.text ?? "");
    expect(await findMailByLink(stranger, link, later(1))).toBeNull();
    expect((await confirmContactMail(stranger, link, later(1))).ok).toBe(false);
    expect(await findMailByLink(actor, link, later(1))).toEqual({ mail: "new@shiken.example", confirmed: false });
    const both = await Promise.all([confirmContactMail(actor, link, later(2)), confirmContactMail(actor, link, later(2))]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await findMemberView(actor, later(3)))?.view).toMatchObject({
      contact: { contactMail: "new@shiken.example" },
      waiting: null,
    });
    const told = (await mailsTo(actor.memberId)).filter(({ template }) => template === "contact-mail-changed");
    expect(told.map(({ to }) => to).sort()).toEqual(["new@shiken.example", old].sort());
  });

  it("is dropped by a newer one and after a day", async () => {
    const actor = await openSampleContract();
    await place(actor, change({ contactMail: "first@shiken.example" }));
    await place(actor, change({ contactMail: "second@shiken.example" }), later(1));
    const mails = (await mailsTo(actor.memberId)).filter(({ template }) => template === "contact-mail-link");
    const [first, second] = ["first", "second"].map((name) => linkIn(mails.find(({ to }) => to.startsWith(name))?.text ?? ""));
    expect((await confirmContactMail(actor, first ?? "", later(2))).ok).toBe(false);
    expect((await confirmContactMail(actor, second ?? "", later(24 * 60 + 1))).ok).toBe(false);
    expect((await confirmContactMail(actor, second ?? "", later(24 * 60))).ok).toBe(true);
  });

  it("removed: the former address hears of it, and the page says where the mail went", async () => {
    const actor = await openSampleContract();
    const old = (await findMemberView(actor, noon))?.view?.contact.contactMail;
    const id = await place(actor, change({ contactMail: null }));
    const replaced = await asStaff({ staffId: "test" }, (tx) => replacedContactMails(tx, actor.memberId, new Date(0)));
    expect(replaced, "[CL-10] a reset of second factors is told there, too").toEqual([old]);
    expect((await findMemberView(actor, noon))?.view?.contact.contactMail).toBeNull();
    expect((await findCompleted(actor, "change-contact", id, later(1)))?.contactMail).toBe(old);
  });
});
