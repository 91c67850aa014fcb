import { beforeEach, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { mailNotice } from "@/lib/services/notices/mail-notice";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, openSampleContract, publishSample } from "../procedures/support";
import { doNotice, publication, staffOf, words } from "./support";

let support: StaffActor;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  support = await staffOf("support");
});

const entryOf = async (noticeId: string, seq = 1) =>
  (await ownerQuery<{ id: string }>("SELECT id FROM notice_entry WHERE notice_id = $1 AND seq = $2", [noticeId, seq]))[0]?.id ??
  "";

type Mail = { id: string; locale: string; subject: string; to_enc: Buffer; body_enc: Buffer };

async function mails() {
  const rows = await ownerQuery<Mail>("SELECT * FROM mail WHERE template = 'notice' ORDER BY subject");
  return rows.map((row) => ({
    to: openField(mailPlace("to_enc", row.id), row.to_enc),
    body: openField(mailPlace("body_enc", row.id), row.body_enc),
    subject: row.subject,
  }));
}

describe("[FB-28] the mail of a notice", () => {
  it("is queued as a job only where staff chose so", async () => {
    await openSampleContract();
    const jobs = () => ownerQuery("SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'mail-notice'");
    const { noticeId } = await doNotice(support, publication());
    expect(await jobs()).toHaveLength(0);
    expect(await mailNotice(await entryOf(noticeId), noon), "a job of nobody's making").toBe(0);
    await doNotice(support, publication({}, true));
    expect(await jobs()).toHaveLength(1);
  });

  it("goes to each contact address once, in its member's language, whatever the job does again", async () => {
    const person = (contactMail: string | null, locale: "ja" | "en" = "ja") => ({
      kind: "person" as const,
      familyName: "試験",
      givenName: "宛先",
      familyKana: "シケン",
      givenKana: "アテサキ",
      contactMail,
      phone: "090-0000-0000",
      locale,
    });
    await openSampleContract({ member: person("one@shiken.example") });
    await openSampleContract({ member: person("ONE@shiken.example") });
    await openSampleContract({ member: person("two@shiken.example", "en") });
    await openSampleContract({ member: person(null) });
    await openSampleContract({ member: person("lan@shiken.example"), product: "fibre-lan" });
    const { noticeId } = await doNotice(support, publication({}, true));
    const entry = await entryOf(noticeId);
    expect(await Promise.all([mailNotice(entry, noon), mailNotice(entry, noon)])).toContain(2);
    expect(await mailNotice(entry, noon)).toBe(0);
    const sent = await mails();
    expect(sent.map(({ to }) => to.toLowerCase()).sort()).toEqual(["one@shiken.example", "two@shiken.example"]);
    const [english, japanese] = [sent.find(({ to }) => to.startsWith("two")), sent.find(({ to }) => !to.startsWith("two"))];
    expect(english?.subject).toContain("Outage: No connection");
    expect(english?.body).toContain("Parts of Tokyo have no connection.");
    expect(japanese?.subject).toContain("障害のお知らせ：インターネットにつながりません");
    expect(japanese?.body).toContain("2026年11月21日（土）11:00から（終わりは未定）");
    expect(japanese?.body).toContain(`/mypage/notices/${noticeId}`);
  });

  it("[FB-01] comes from the brand of the contracts that it touches, also where its member has another of another brand", async () => {
    const { memberId } = await openSampleContract({ brand: "S" });
    await ownerQuery(
      `INSERT INTO contract (id, member_id, number, brand, product_code, catalogue_version_id, received_on, created_at)
       SELECT gen_random_uuid(), member_id, number || 'u', 'U', 'fibre-lan', catalogue_version_id, received_on, created_at
       FROM contract WHERE member_id = $1`,
      [memberId],
    );
    const { noticeId } = await doNotice(support, publication({}, true));
    expect(await mailNotice(await entryOf(noticeId), noon)).toBe(1);
    const [mail] = await mails();
    expect(mail?.subject).toMatch(/^【S光】/);
    expect(mail?.body).toContain("/brand/s/");
  });

  it("more than one batch goes out whole, and a later entry is mailed anew", async () => {
    for (let count = 0; count < 5; count += 1) await openSampleContract();
    const { noticeId } = await doNotice(support, publication({}, true));
    expect(await mailNotice(await entryOf(noticeId), noon, 2)).toBe(5);
    await doNotice(support, { act: "withdraw", words, mail: true }, noticeId);
    expect(await mailNotice(await entryOf(noticeId, 2), noon, 5), "a full last batch").toBe(5);
    const withdrawn = (await mails()).filter(({ subject }) => subject.includes("障害のお知らせの取り下げ"));
    expect(withdrawn).toHaveLength(5);
    expect(withdrawn[0]?.body).toContain(words.ja);
  });
});
