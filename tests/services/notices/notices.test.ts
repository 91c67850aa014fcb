import { beforeEach, describe, expect, it } from "vitest";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import { getShell } from "@/lib/queries/mypage/get-shell";
import { findNotice } from "@/lib/queries/notices/find-notice";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { findStaffNotice } from "@/lib/queries/notices/staff-notice";
import { confirmNotice } from "@/lib/services/notices/confirm-notice";
import { markNoticeRead } from "@/lib/services/notices/mark-notice-read";
import { saveNoticeDraft } from "@/lib/services/notices/save-notice-draft";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery, resetDatabase } from "../../support/database";
import { actorOf, noon, openSampleContract, place, publishSample, registerId } from "../procedures/support";
import { content, doNotice, publication, staffOf, words } from "./support";

let support: StaffActor;
let auditor: StaffActor;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  support = await staffOf("support");
  auditor = await staffOf("auditor");
});

const titlesOf = async (actor: AccountActor, at = noon) => (await listNotices(actor, at)).lines.map(({ title }) => title.ja);
const hours = (count: number) => noon.add({ hours: count });

describe("[FB-28] who sees a notice", () => {
  it("those of the product; a product and a brand mean both; a single contract is named by itself", async () => {
    const vdsl = await openSampleContract();
    const vdslU = await openSampleContract({ brand: "U" });
    const lan = await openSampleContract({ product: "fibre-lan" });
    const title = (ja: string) => ({ title: { ja, en: ja } });
    await doNotice(support, publication(title("product")));
    await doNotice(support, publication({ ...title("both"), brands: ["U"] }));
    await doNotice(support, publication({ ...title("brand"), products: [], brands: ["S"] }));
    const [row] = await ownerQuery<{ number: string; customer_number: string }>("SELECT * FROM contract WHERE id = $1", [
      lan.contractId,
    ]);
    const numbers = [row?.number ?? "", row?.customer_number ?? ""];
    await doNotice(support, publication({ ...title("single"), products: [] }), null, noon, numbers);
    expect((await titlesOf(vdsl)).sort()).toEqual(["brand", "product"]);
    expect((await titlesOf(vdslU)).sort()).toEqual(["both", "product"]);
    expect((await titlesOf(lan)).sort()).toEqual(["brand", "single"]);
  });

  it("nobody else finds it by its id, and the database itself shows no row of it, nor who wrote it", async () => {
    const [vdsl, lan] = [await openSampleContract(), await openSampleContract({ product: "fibre-lan" })];
    const { noticeId } = await doNotice(support, publication());
    expect(await findNotice(vdsl, noticeId, noon)).toMatchObject({ line: { phase: "now", fresh: "unread" } });
    expect(await findNotice(lan, noticeId, noon)).toBeNull();
    expect(await findNotice(vdsl, "x", noon)).toBeNull();
    expect(await asMember(lan, (tx) => tx.notice.count())).toBe(0);
    expect(await asMember(lan, (tx) => tx.$queryRaw`SELECT id FROM notice_entry`)).toEqual([]);
    await expect(asMember(vdsl, (tx) => tx.$queryRaw`SELECT staff_id FROM notice_entry`)).rejects.toThrow(/permission denied/);
  });

  it("a contract of the day after it ended, or that ended before it began, is not touched", async () => {
    const old = await openSampleContract();
    const recent = await openSampleContract({ receivedAt: noon });
    const past = { kind: "maintenance", from: "2026-11-20T00:00:00Z", until: "2026-11-20T05:00:00Z" } as const;
    await doNotice(support, publication(past));
    expect(await titlesOf(old)).toHaveLength(1);
    expect(await titlesOf(recent)).toEqual([]);
    await ownerQuery("UPDATE contract SET ends_on = '2026-11-19' WHERE id = $1", [old.contractId]);
    expect(await titlesOf(old)).toEqual([]);
    await ownerQuery("UPDATE contract SET ends_on = '2026-11-20' WHERE id = $1", [old.contractId]);
    expect(await titlesOf(old)).toHaveLength(1);
  });
});

describe("[FB-28] the course of an outage", () => {
  it("goes on past its expected end until staff say that it is restored; the menu counts it so long", async () => {
    const holder = await openSampleContract();
    const { noticeId } = await doNotice(support, publication({ until: noon.add({ minutes: 30 }).toString() }));
    expect((await getShell(holder, hours(2))).waiting.notices).toBe(1);
    expect((await listNotices(holder, hours(2))).lines).toMatchObject([{ phase: "now", overdue: true }]);
    const report = { act: "report", words, mail: false } as const;
    await doNotice(support, { ...report, stage: "detected", happenedAt: noon.toString() }, noticeId, hours(2));
    await doNotice(support, { ...report, stage: "cause", happenedAt: hours(1).toString() }, noticeId, hours(2));
    await doNotice(support, { ...report, stage: "restored", happenedAt: hours(2).toString() }, noticeId, hours(3));
    const found = await findNotice(holder, noticeId, hours(3));
    expect(found?.steps.map(({ act, stage }) => stage ?? act)).toEqual(["publish", "detected", "cause", "restored"]);
    expect(found?.line).toMatchObject({ phase: "past", overdue: false });
    expect((await getShell(holder, hours(3))).waiting.notices).toBe(0);
  });

  it("planned work is ahead, goes on, and is over by its own times", async () => {
    const holder = await openSampleContract();
    const times = { kind: "maintenance", from: hours(1).toString(), until: hours(2).toString() } as const;
    await doNotice(support, publication(times));
    const phaseAt = async (at: typeof noon) => (await listNotices(holder, at)).lines[0]?.phase;
    const seconds = (at: typeof noon, count: number) => at.add({ seconds: count });
    expect(await phaseAt(seconds(hours(1), -1))).toBe("ahead");
    expect(await phaseAt(hours(1))).toBe("now");
    expect(await phaseAt(seconds(hours(2), -1))).toBe("now");
    expect(await phaseAt(hours(2))).toBe("past");
  });

  it("outages that go on come first, then what goes on, is ahead, is over, was withdrawn; filters and pages keep it", async () => {
    const holder = await openSampleContract();
    const named = (ja: string, change: Parameters<typeof content>[0]) => publication({ title: { ja, en: ja }, ...change });
    const work = (from: number, until: number) =>
      ({ kind: "maintenance", from: hours(from).toString(), until: hours(until).toString() }) as const;
    await doNotice(support, named("over", work(-40, -30)));
    await doNotice(support, named("later", work(60, 70)));
    await doNotice(support, named("soon", work(5, 6)));
    await doNotice(support, named("working", work(-1, 3)));
    await doNotice(support, named("outage", { from: hours(-9).toString() }));
    const { noticeId } = await doNotice(support, named("wrong", work(2, 3)));
    await doNotice(support, { act: "withdraw", words, mail: false }, noticeId);
    expect(await titlesOf(holder)).toEqual(["outage", "working", "soon", "later", "over", "wrong"]);
    const titles = async (wanted: Parameters<typeof listNotices>[2]) =>
      (await listNotices(holder, noon, wanted)).lines.map(({ title }) => title.ja);
    expect(await titles({ filter: "now" })).toEqual(["outage", "working"]);
    expect(await titles({ filter: "ahead" })).toEqual(["soon", "later"]);
    expect(await titles({ filter: "past" })).toEqual(["over", "wrong"]);
    expect(await titles({ page: 2, size: 4 })).toEqual(["over", "wrong"]);
    expect(await titles({ contractId: "00000000-0000-4000-8000-000000000000" })).toEqual([]);
  });
});

describe("[FB-28] what was told stays", () => {
  it("a correction shows its reason, and the words before it stay for members and staff", async () => {
    const holder = await openSampleContract();
    const { noticeId } = await doNotice(support, publication());
    const correct = {
      act: "correct",
      content: content({ body: { ja: "神奈川県です。", en: "Kanagawa." } }),
      words,
      mail: false,
    } as const;
    await doNotice(support, correct, noticeId);
    const found = await findNotice(holder, noticeId, noon);
    expect(found?.body.ja).toBe("神奈川県です。");
    expect(found?.steps.map(({ body }) => body.ja)).toEqual(["東京都の一部でつながりません。", "神奈川県です。"]);
    expect(found?.steps[1]?.words).toEqual(words);
    const record = await findStaffNotice(auditor, noticeId, noon);
    expect(record?.permitted && record.record.map(({ act, staffName }) => [act, staffName])).toEqual([
      ["correct", "担当 support"],
      ["publish", "担当 support"],
    ]);
    await expect(ownerQuery("UPDATE notice_entry SET body_ja = 'x'")).rejects.toThrow();
    await expect(ownerQuery("DELETE FROM notice_entry")).rejects.toThrow();
  });

  it("a withdrawn notice can be read with its reason, and nothing is done with it any more", async () => {
    const holder = await openSampleContract();
    const { noticeId } = await doNotice(support, publication());
    await doNotice(support, { act: "withdraw", words, mail: false }, noticeId);
    expect(await findNotice(holder, noticeId, noon)).toMatchObject({ line: { phase: "withdrawn" }, steps: [{}, { words }] });
    const late = await saveNoticeDraft(support, { noticeId, numbers: [], act: { act: "withdraw", words, mail: false } }, noon);
    expect(late).toMatchObject({ ok: false, refusal: { kind: "notice-closed" } });
  });

  it("each act stands in the audit trail with how many contracts it touched", async () => {
    await openSampleContract();
    await openSampleContract();
    const { noticeId } = await doNotice(support, publication());
    const rows = await ownerQuery("SELECT action, actor_id, data FROM audit_entry WHERE subject_id = $1", [noticeId]);
    expect(rows).toEqual([
      {
        action: "notice.publish",
        actor_id: support.staffId,
        data: { number: "N26-11-0001", contracts: 2, byMail: false, staffRole: "support" },
      },
    ]);
  });
});

describe("[FB-28] read and unread", () => {
  it("belong to each login; a new entry makes it fresh again, and an older tab doesn't take that back", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("notice-reader"));
    const user = await actorOf(holder, "notice-reader", "user");
    const { noticeId } = await doNotice(support, publication());
    const freshFor = async (actor: AccountActor) => (await listNotices(actor, noon)).lines[0]?.fresh;
    await markNoticeRead(holder, { id: noticeId, entries: 1 }, noon);
    expect([await freshFor(holder), await freshFor(user)]).toEqual([null, "unread"]);
    const report = { act: "report", stage: "cause", happenedAt: noon.toString(), words, mail: false } as const;
    await doNotice(support, report, noticeId);
    expect(await freshFor(holder)).toBe("updated");
    await markNoticeRead(holder, { id: noticeId, entries: 2 }, noon);
    await markNoticeRead(holder, { id: noticeId, entries: 1 }, noon);
    expect(await freshFor(holder)).toBeNull();
  });
});

describe("[FB-28] publishing", () => {
  it("touches somebody, or is refused where it is written", async () => {
    await openSampleContract();
    expect(
      await saveNoticeDraft(support, { noticeId: null, numbers: [], act: publication({ products: ["fibre-lan"] }) }, noon),
    ).toMatchObject({
      refusal: { kind: "notice-touches-nobody" },
    });
    expect(
      await saveNoticeDraft(support, { noticeId: null, numbers: [], act: publication({ products: [] }) }, noon),
    ).toMatchObject({
      refusal: { kind: "notice-touches-nobody" },
    });
  });

  it("names the numbers that are nobody's", async () => {
    await openSampleContract();
    expect(await saveNoticeDraft(support, { noticeId: null, numbers: ["X-1"], act: publication() }, noon)).toMatchObject({
      refusal: { kind: "contract-not-found", facts: { numbers: "X-1" } },
    });
  });

  it("is for the roles of the table; a colleague's, an old and an unknown draft are not there", async () => {
    await openSampleContract();
    const saved = await saveNoticeDraft(support, { noticeId: null, numbers: [], act: publication() }, noon);
    const draftId = saved.ok ? saved.value.draftId : "";
    expect(await saveNoticeDraft(auditor, { noticeId: null, numbers: [], act: publication() }, noon)).toMatchObject({
      refusal: { kind: "role-not-permitted" },
    });
    const refusal = { ok: false, refusal: { kind: "draft-expired" } };
    expect(await confirmNotice(auditor, draftId, noon)).toMatchObject({ refusal: { kind: "role-not-permitted" } });
    expect(await confirmNotice({ ...support, staffId: auditor.staffId }, draftId, noon)).toMatchObject(refusal);
    expect(await confirmNotice(support, "x", noon)).toMatchObject(refusal);
    expect(await confirmNotice(support, draftId, noon.add({ minutes: 31 }))).toMatchObject(refusal);
    expect(await ownerQuery("SELECT 1 FROM notice")).toEqual([]);
  });

  it("the same draft at once and again publishes once; of two corrections the second is told of the first", async () => {
    await openSampleContract();
    const saved = await saveNoticeDraft(support, { noticeId: null, numbers: [], act: publication() }, noon);
    const draftId = saved.ok ? saved.value.draftId : "";
    const done = await Promise.all([confirmNotice(support, draftId, noon), confirmNotice(support, draftId, noon)]);
    expect(done[0]).toEqual(done[1]);
    expect(await confirmNotice(support, draftId, hours(5))).toEqual(done[0]);
    expect(await ownerQuery("SELECT 1 FROM notice_entry")).toHaveLength(1);
    const noticeId = done[0].ok ? done[0].value.noticeId : "";
    const correct = (ja: string) =>
      saveNoticeDraft(
        support,
        { noticeId, numbers: [], act: { act: "correct", content: content({ body: { ja, en: ja } }), words, mail: false } },
        noon,
      );
    const drafts = [await correct("一"), await correct("二")].map((one) => (one.ok ? one.value.draftId : ""));
    const both = await Promise.all(drafts.map((draft) => confirmNotice(support, draft, noon)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "changed-by-another" } });
  });
});
