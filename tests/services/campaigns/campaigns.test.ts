import { beforeAll, describe, expect, it } from "vitest";
import type { OutgoingMail } from "@/lib/adapters/mail/mail-sender";
import { unsubscribeHeaders } from "@/lib/adapters/mail/unsubscribe-headers";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { findConsent } from "@/lib/queries/campaigns/consent-view";
import { findUnsubscribe } from "@/lib/queries/campaigns/find-unsubscribe";
import { findStaffCampaign, listStaffCampaigns } from "@/lib/queries/campaigns/staff-campaigns";
import { confirmCampaign } from "@/lib/services/campaigns/confirm-campaign";
import { saveCampaign } from "@/lib/services/campaigns/save-campaign";
import { withdrawByLink } from "@/lib/services/campaigns/withdraw-by-link";
import { sendCampaign } from "@/lib/services/jobs/send-campaign";
import { sendMail } from "@/lib/services/jobs/send-mail";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { createStaff } from "@/lib/services/staff/create-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery, resetDatabase } from "../../support/database";
import { actorOf, later, noon, openSampleContract, place, publishSample, registerId } from "../procedures/support";

const consent = (on: boolean): ProcedureRequest => ({ kind: "set-campaign-consent", input: { on } });
const english = { subjectEn: "Autumn campaign", bodyEn: "Half price.\nUntil November." };
const text = { subjectJa: "秋のキャンペーン", bodyJa: "半額です。\n11月まで。", subjectEn: null, bodyEn: null };

async function staff(role: string): Promise<StaffActor> {
  const loginId = `campaigns-${role}`;
  const login = { loginId, role, mail: `${loginId}@staff.example`, name: "受付", totpSecret: "JBSWY3DPEHPK3PXP" };
  await createStaff({ ...login, password: "Demo-pass-2026!" }, noon);
  const [row] = await ownerQuery<{ id: string }>("SELECT id FROM staff WHERE login_id = $1", [loginId]);
  return { kind: "staff", staffId: row?.id ?? "", role, sessionId: "test" };
}

async function draftOf(of: StaffActor, more = {}) {
  const saved = await saveCampaign(of, { ...text, ...more, of: null }, noon);
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  return saved.value.campaignId;
}

/** What left, as the mail server got it. */
async function deliver(campaignId: string): Promise<OutgoingMail[]> {
  const left: OutgoingMail[] = [];
  const mails = await ownerQuery<{ id: string }>("SELECT mail_id AS id FROM campaign_recipient WHERE campaign_id = $1", [
    campaignId,
  ]);
  for (const { id } of mails) await sendMail(id, { wipe: false }, { send: async (mail) => void left.push(mail) });
  return left;
}

const tokenIn = (mail: OutgoingMail | undefined) => /unsubscribe\?token=([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
const mailOf = (actor: AccountActor) => asMember(actor, (tx) => tx.member.findUniqueOrThrow({ where: { id: actor.memberId } }));

let manager: StaffActor;
let support: StaffActor;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  manager = await staff("admin");
  support = await staff("support");
});

describe("[JP-16] consent to campaign mail", () => {
  it("is not there by itself, and is recorded with day, way, login and procedure; nothing of the record changes", async () => {
    const actor = await openSampleContract();
    expect((await findConsent(actor, noon))?.view).toMatchObject({ given: false, history: [] });
    expect(await saveDraft(actor, consent(false), noon)).toMatchObject({
      refusal: { kind: "nothing-to-change", term: { rule: "JP-16" } },
    });
    await place(actor, consent(true), noon);
    await place(actor, consent(false), later(1));
    const { view } = (await findConsent(actor, later(2))) ?? {};
    expect(view?.history.map(({ given, source, at }) => [given, source, at.toString()])).toEqual([
      [false, "mypage", later(1).toString()],
      [true, "mypage", noon.toString()],
    ]);
    await expect(ownerQuery("UPDATE campaign_consent SET given = true WHERE member_id = $1", [actor.memberId])).rejects.toThrow();
    await expect(ownerQuery("DELETE FROM campaign_consent WHERE member_id = $1", [actor.memberId])).rejects.toThrow();
  });

  it("is the holder's and the administrator's to give, not a user ID's", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("consent-user"));
    const user = await actorOf(holder, "consent-user", "user");
    const refused = { refusal: { kind: "role-not-permitted", facts: { roles: "holder,admin" } } };
    expect(await saveDraft(user, consent(true), later(1))).toMatchObject(refused);
    expect(await findConsent(user, later(1))).toMatchObject({ allowed: refused, view: null });
  });
});

describe("[JP-16] a campaign mail", () => {
  it("goes once to each who agreed, in its own language, with a way out in text and header; to nobody else", async () => {
    await resetDatabase();
    await publishSample();
    [manager, support] = [await staff("admin"), await staff("support")];
    const [ja, en, silent, withdrawn, nowhere] = [
      await openSampleContract(),
      await openSampleContract(),
      await openSampleContract(),
      await openSampleContract(),
      await openSampleContract(),
    ];
    await ownerQuery("UPDATE member SET locale = 'en' WHERE id = $1", [en.memberId]);
    for (const one of [ja, en, withdrawn, nowhere]) await place(one, consent(true), noon);
    await place(withdrawn, consent(false), later(1));
    await ownerQuery("UPDATE member SET contact_mail = NULL WHERE id = $1", [nowhere.memberId]);
    const campaignId = await draftOf(support, english);
    expect(await findStaffCampaign(support, campaignId, later(2))).toMatchObject({
      opted: { total: 2, ja: 1, en: 1 },
      maySend: false,
      campaign: { state: "draft" },
    });
    expect(await confirmCampaign(support, { campaignId, version: 1 }, later(2))).toMatchObject({
      refusal: { kind: "role-not-permitted", term: { rule: "JP-16" } },
    });
    await sendCampaign(campaignId);
    expect(await deliver(campaignId), "nothing before the confirmation").toEqual([]);
    const [first, again] = await Promise.all([
      confirmCampaign(manager, { campaignId, version: 1 }, later(3)),
      confirmCampaign(manager, { campaignId, version: 1 }, later(3)),
    ]);
    expect([first.ok, again.ok]).toEqual([true, true]);
    await place(silent, consent(true), later(4));
    await Promise.all([sendCampaign(campaignId), sendCampaign(campaignId)]);
    await sendCampaign(campaignId);
    const left = await deliver(campaignId);
    await deliver(campaignId);
    expect(left.map(({ to }) => to).sort()).toEqual([(await mailOf(ja)).contactMail, (await mailOf(en)).contactMail].sort());
    const [japanese, inEnglish] = [
      left.find(({ subject }) => subject.includes("秋の")),
      left.find(({ text }) => text.includes("Half")),
    ];
    expect(japanese?.text).toContain("半額です。\n11月まで。");
    expect(inEnglish?.subject).toContain("Autumn campaign");
    for (const mail of left) {
      expect(tokenIn(mail)).toHaveLength(43);
      expect(unsubscribeHeaders(mail)).toEqual({
        "List-Unsubscribe": `<${mail.unsubscribeUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      });
      expect(mail.unsubscribeUrl).toMatch(new RegExp(`/unsubscribe/one-click\\?token=${tokenIn(mail)}$`));
    }
    expect(tokenIn(left[0])).not.toBe(tokenIn(left[1]));
    const list = await listStaffCampaigns(support, 1, later(5));
    expect(list).toMatchObject({
      total: 1,
      rows: [{ state: "sent", recipients: 2, counts: { sent: 2, queued: 0, withheld: 0, failed: 0 } }],
    });
  });

  it("isn't sent to who withdraws after the confirmation, nor to who withdraws when it is written but has not left", async () => {
    await resetDatabase();
    await publishSample();
    manager = await staff("admin");
    const [stays, before, between] = [await openSampleContract(), await openSampleContract(), await openSampleContract()];
    for (const one of [stays, before, between]) await place(one, consent(true), noon);
    const campaignId = await draftOf(manager);
    await confirmCampaign(manager, { campaignId, version: 1 }, later(1));
    await place(before, consent(false), later(2));
    await sendCampaign(campaignId);
    await place(between, consent(false), later(3));
    const left = await deliver(campaignId);
    expect(left.map(({ to }) => to)).toEqual([(await mailOf(stays)).contactMail]);
    const found = await findStaffCampaign(manager, campaignId, later(4));
    expect(found).toMatchObject({ campaign: { recipients: 3, counts: { sent: 1, withheld: 1, queued: 0, failed: 0 } } });
    await place(between, consent(true), later(5));
    expect(await deliver(campaignId), "what was withheld never leaves").toEqual([]);
  });

  it("is changed by one person at a time, and not at all once it is confirmed", async () => {
    const actor = await openSampleContract();
    await place(actor, consent(true), noon);
    const campaignId = await draftOf(manager);
    const edit = (version: number) =>
      saveCampaign(manager, { ...text, subjectJa: `版${version}`, of: { id: campaignId, version } }, later(1));
    expect([(await edit(1)).ok, (await edit(1)).ok]).toEqual([true, false]);
    expect((await confirmCampaign(manager, { campaignId, version: 1 }, later(2))).ok, "another text than was shown").toBe(false);
    expect((await confirmCampaign(manager, { campaignId, version: 2 }, later(2))).ok).toBe(true);
    expect((await edit(2)).ok).toBe(false);
    await expect(ownerQuery("UPDATE campaign SET body_ja = 'x' WHERE id = $1", [campaignId])).rejects.toThrow(/not changed/);
    expect(await saveCampaign(manager, { ...text, of: { id: "x", version: 1 } }, noon)).toMatchObject({ ok: false });
    expect(await findStaffCampaign(manager, "x", noon)).toBeNull();
    const auditor = await staff("auditor");
    expect(await saveCampaign(auditor, { ...text, of: null }, noon)).toMatchObject({ refusal: { kind: "role-not-permitted" } });
  });

  it("is not sent where nobody agrees", async () => {
    await resetDatabase();
    await publishSample();
    manager = await staff("admin");
    await openSampleContract();
    const campaignId = await draftOf(manager);
    expect((await confirmCampaign(manager, { campaignId, version: 1 }, noon)).ok).toBe(false);
    expect(await findStaffCampaign(manager, campaignId, noon)).toMatchObject({
      opted: { total: 0 },
      campaign: { state: "draft" },
    });
  });
});

describe("[JP-16] the link of a campaign mail", () => {
  it("takes the consent back without a login, once, recorded with its way; it says nothing of whose it is", async () => {
    await resetDatabase();
    await publishSample();
    manager = await staff("admin");
    const [actor, other] = [await openSampleContract(), await openSampleContract()];
    for (const one of [actor, other]) await place(one, consent(true), noon);
    const campaignId = await draftOf(manager);
    await confirmCampaign(manager, { campaignId, version: 1 }, later(1));
    await sendCampaign(campaignId);
    const left = await deliver(campaignId);
    const { contactMail } = await mailOf(actor);
    const token = tokenIn(left.find(({ to }) => to === contactMail));
    expect(await findUnsubscribe(token)).toEqual({ agrees: true, at: null });
    const both = await Promise.all([
      withdrawByLink(token, "one-click", later(2)),
      withdrawByLink("x".repeat(43), "one-click", later(2)),
    ]);
    expect(both).toEqual([true, false]);
    expect(await withdrawByLink(token, "mail-link", later(3))).toBe(true);
    expect((await findUnsubscribe(token))?.at?.toString()).toBe(later(2).toString());
    const history = (await findConsent(actor, later(4)))?.view?.history;
    expect(history?.map(({ given, source }) => [given, source])).toEqual([
      [false, "one-click"],
      [true, "mypage"],
    ]);
    expect((await findConsent(other, later(4)))?.view?.given, "somebody else's stays").toBe(true);
    expect(await findUnsubscribe("y".repeat(43))).toBeNull();
    const stored = await ownerQuery<{ whole: string }>("SELECT r::text AS whole FROM campaign_recipient r");
    expect(stored.map(({ whole }) => whole).join()).not.toContain(token);
  });
});
