import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReportContents } from "@/lib/domain/member-information/report-contents";
import { confirmReport } from "@/lib/queries/member-information/confirm-report";
import { findReport, listReports } from "@/lib/queries/member-information/own-reports";
import { addDocument } from "@/lib/services/member-information/add-document";
import { correctReport } from "@/lib/services/member-information/correct-report";
import { decideReport, type ReportDecision } from "@/lib/services/member-information/decide-report";
import { draftReport } from "@/lib/services/member-information/draft-report";
import { openDocument } from "@/lib/services/member-information/open-document";
import { placeReport } from "@/lib/services/member-information/place-report";
import { removeDueData } from "@/lib/services/member-information/remove-due-data";
import { withdrawReport } from "@/lib/services/member-information/withdraw-report";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addStaff, noon, publishSample, type TestStaff } from "../staff/staff-world";
import { address, day, detailsNow, named, statusOf } from "./report-contents";
import { actionsOf, addCorporation, addReportedContract, later, mailsOf, pdf, png, provedAt, type World } from "./world";

let staff: TestStaff;
let colleague: TestStaff;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "uketsuke");
  colleague = await addStaff("admin", "kanri");
});

async function place({ actor }: World, contents: ReportContents, changedOn = "2026-11-10", at = noon): Promise<string> {
  const drafted = await draftReport(actor, null, { changedOn: day(changedOn), contents }, at);
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal));
  const { id } = drafted.value;
  expect(await addDocument(actor, id, { name: "登記.pdf", bytes: pdf }, at)).toBeNull();
  const page = await confirmReport(actor, id, at);
  if (page?.state !== "ready") throw new Error("not ready");
  const placed = await placeReport(actor, { reportId: id, shown: page.shown }, at);
  if (!placed.ok) throw new Error(JSON.stringify(placed.refusal));
  return id;
}

/** As somebody decides who has the report before their eyes as it stands. */
async function decideNow(
  actor: TestStaff["actor"],
  decision: Omit<ReportDecision, "shown">,
  at: Temporal.Instant,
): ReturnType<typeof decideReport> {
  const [row] = await ownerQuery<{ status: string }>("SELECT status FROM change_report WHERE id::text = $1", [decision.reportId]);
  return decideReport(actor, { ...decision, shown: row?.status ?? "" }, at);
}

/** The first of the two who approve. */
async function examine(reportId: string): Promise<void> {
  const done = await decideNow(staff.actor, { reportId, accepted: true, answer: "確かめました" }, later(1));
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
}

describe("[IV-17] a reported change", () => {
  it("is on record once staff approve it, with history, papers kept for a time and a mail without values", async () => {
    const world = await addCorporation();
    await addReportedContract(world);
    const id = await place(world, address("梅田1-1"));
    expect((await detailsNow(world)).address).toContain("港区");
    await examine(id);
    const decided = await decideNow(colleague.actor, { reportId: id, accepted: true, answer: "登記簿と一致しました" }, later(5));
    expect(decided.ok).toBe(true);
    expect((await detailsNow(world)).address).toContain("梅田1-1");
    expect(await findReport(world.actor, id, later(6))).toMatchObject({ status: "approved", answer: "登記簿と一致しました" });
    const mails = await mailsOf(world.actor.memberId);
    expect(mails.map(({ template }) => template)).toEqual(["change-report-placed", "change-report-decided"]);
    expect(mails.map(({ text }) => text).join()).not.toContain("梅田");
    expect(await actionsOf(world.actor.memberId)).toEqual(
      expect.arrayContaining(["change-report.placed", "change-report.approved"]),
    );
    const [kept] = await ownerQuery<{ remove_on: string }>(
      "SELECT remove_on::text FROM change_report_document WHERE report_id = $1",
      [id],
    );
    expect(kept?.remove_on, "90 days after 2026-11-20").toBe("2027-02-18");
  });

  it.each([
    ["2026-10-21", "2026-11-20", 0, "the 30th day after the change is in time"],
    ["2026-10-20", "2026-11-19", 1, "the 31st is a day late, and taken all the same"],
    ["2026-11-20", "2026-12-20", 0, "the day of the change itself isn't counted"],
  ])("that happened on %s is due on %s: %i days late (%s)", async (changedOn, dueOn, lateDays) => {
    const world = await addCorporation();
    await addReportedContract(world);
    const id = await place(world, address(changedOn), changedOn);
    expect(await findReport(world.actor, id, later(1))).toMatchObject({
      due: { dueOn: day(dueOn), lateDays },
      status: "waiting",
    });
  });

  it("counts its days in Japan: a minute before midnight there is still the day", async () => {
    const world = await addCorporation();
    await addReportedContract(world);
    const last = Temporal.Instant.from("2026-11-20T23:59:59+09:00");
    await provedAt(world, last);
    const inTime = await place(world, address("1"), "2026-10-21", last);
    const late = await place(world, address("2"), "2026-10-21", last.add({ seconds: 1 }));
    expect((await findReport(world.actor, inTime, later(1)))?.due?.lateDays).toBe(0);
    expect((await findReport(world.actor, late, later(1)))?.due?.lateDays).toBe(1);
  });

  it("has no due day where no contract asks for it, or only one that is over", async () => {
    const world = await addCorporation();
    await addReportedContract(world, "2026-11-19");
    const id = await place(world, address("梅田"));
    expect((await findReport(world.actor, id, later(1)))?.due).toBeNull();
  });

  it.each([
    ["a name", named("株式会社あたらしい"), "company", "株式会社あたらしい"],
    ["an address", address("あたらしい1-1"), "address", "〒530-0001 大阪府大阪市北区あたらしい1-1"],
  ] as const)(
    "[CL-10] of %s is approved by two people, of whom the second isn't the first",
    async (_what, contents, field, then) => {
      const world = await addCorporation();
      const before = await detailsNow(world);
      const id = await place(world, contents);
      const approve = (who: TestStaff, minutes: number) =>
        decideNow(who.actor, { reportId: id, accepted: true, answer: "確かめました" }, later(minutes));
      expect((await approve(staff, 1)).ok).toBe(true);
      expect(await statusOf(id)).toBe("examined");
      expect(await detailsNow(world)).toEqual(before);
      expect(await approve(staff, 2)).toMatchObject({ ok: false, refusal: { kind: "report-second-person" } });
      const decided = "status = 'approved', decided_by = examined_by, decided_at = now(), answer = 'x'";
      await expect(ownerQuery(`UPDATE change_report SET ${decided} WHERE id = $1`, [id])).rejects.toThrow(/check constraint/);
      // Somebody whom the first added lately is no second.
      await ownerQuery("UPDATE staff SET created_by = $2 WHERE id = $1", [colleague.id, staff.id]);
      expect(await approve(colleague, 3)).toMatchObject({ ok: false, refusal: { kind: "second-person-linked" } });
      await ownerQuery("UPDATE staff SET created_by = NULL WHERE id = $1", [colleague.id]);
      expect(await detailsNow(world)).toEqual(before);
      expect((await approve(colleague, 4)).ok).toBe(true);
      expect((await detailsNow(world))[field]).toBe(then);
    },
  );

  it("is decided once, of 8 people at the same moment", async () => {
    const world = await addCorporation();
    const id = await place(world, address("同時"));
    const third = await addStaff("support", `daisan-${id.slice(0, 8)}`);
    await examine(id);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        decideNow((n % 2 ? third : colleague).actor, { reportId: id, accepted: n % 2 === 0, answer: `答え${n}です` }, later(1)),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const decisions = (await mailsOf(world.actor.memberId)).filter(({ template }) => template === "change-report-decided");
    expect(decisions).toHaveLength(1);
  });

  it("is handed in once, of 8 at the same moment; and withdrawn or decided, not both", async () => {
    const world = await addCorporation();
    const drafted = await draftReport(world.actor, null, { changedOn: day("2026-11-01"), contents: address("一度") }, noon);
    const id = drafted.ok ? drafted.value.id : "";
    await addDocument(world.actor, id, { name: "a.png", bytes: png }, noon);
    const page = await confirmReport(world.actor, id, noon);
    const shown = page?.state === "ready" ? page.shown : "";
    const placed = await Promise.all(
      Array.from({ length: 8 }, () => placeReport(world.actor, { reportId: id, shown }, later(1))),
    );
    expect(placed.every((one) => one.ok && one.value.id === id)).toBe(true);
    expect((await mailsOf(world.actor.memberId)).filter(({ template }) => template === "change-report-placed")).toHaveLength(1);
    await examine(id);
    const [back, decided] = await Promise.all([
      withdrawReport(world.actor, id, later(2)),
      decideNow(colleague.actor, { reportId: id, accepted: true, answer: "確かめました" }, later(2)),
    ]);
    expect([back.ok, decided.ok].filter(Boolean)).toHaveLength(1);
  });

  it("is corrected while it waits: the new one takes its place with its papers and its day, and the old one can't be decided", async () => {
    const world = await addCorporation();
    await addReportedContract(world);
    const id = await place(world, address("まちがい"), "2026-10-21");
    const begun = await correctReport(world.actor, id, later(60 * 24 * 3));
    const next = begun.ok ? begun.value.id : "";
    const at = later(60 * 24 * 3 + 5);
    await provedAt(world, at);
    await draftReport(world.actor, next, { changedOn: day("2026-10-21"), contents: address("ただしい") }, at);
    const page = await confirmReport(world.actor, next, at);
    expect(page).toMatchObject({ state: "ready", documents: [{ name: "登記.pdf" }] });
    const shown = page?.state === "ready" ? page.shown : "";
    expect((await placeReport(world.actor, { reportId: next, shown }, at)).ok).toBe(true);
    expect(await statusOf(id)).toBe("corrected");
    expect((await findReport(world.actor, next, at))?.due, "judged by the day of the first").toMatchObject({ lateDays: 0 });
    const old = await decideNow(staff.actor, { reportId: id, accepted: true, answer: "確かめました" }, at);
    expect(old).toMatchObject({ ok: false, refusal: { kind: "report-closed" } });
  });

  it("needs a paper, a right, and its own member", async () => {
    const [world, stranger, clerk] = [await addCorporation(), await addCorporation(), await addCorporation({ role: "user" })];
    const typed = { changedOn: day("2026-11-01"), contents: address("だれ") };
    expect((await draftReport(clerk.actor, null, typed, noon)).ok).toBe(false);
    const drafted = await draftReport(world.actor, null, typed, noon);
    const id = drafted.ok ? drafted.value.id : "";
    expect(await placeReport(world.actor, { reportId: id, shown: "" }, noon)).toMatchObject({
      refusal: { kind: "documents-missing" },
    });
    expect(await addDocument(stranger.actor, id, { name: "a.pdf", bytes: pdf }, noon)).toBe("gone");
    expect(await findReport(stranger.actor, id, noon)).toBeNull();
    expect(await confirmReport(stranger.actor, id, noon)).toBeNull();
    expect((await listReports(stranger.actor, noon))?.reports).toEqual([]);
    const same = await draftReport(
      world.actor,
      null,
      { ...typed, contents: { kind: "address", address: "〒105-0001 東京都港区見本町1-2-3" } },
      noon,
    );
    expect(same).toMatchObject({ refusal: { kind: "nothing-to-change" } });
  });
});

describe("[IV-17] papers of a report", () => {
  it("are what their bytes say: a program called a picture, an empty file and a web page are refused", async () => {
    const world = await addCorporation();
    const drafted = await draftReport(world.actor, null, { changedOn: day("2026-11-01"), contents: address("紙") }, noon);
    const id = drafted.ok ? drafted.value.id : "";
    const add = (name: string, bytes: Uint8Array) => addDocument(world.actor, id, { name, bytes }, noon);
    expect(await add("a.png", Buffer.from("MZ\x90\0 a program"))).toBe("kind");
    expect(await add("a.pdf", Buffer.from("<html><script>alert(1)</script>"))).toBe("kind");
    expect(await add("a.pdf", Buffer.alloc(0))).toBe("none");
    expect(await add("a.pdf", Buffer.concat([pdf, Buffer.alloc(5_000_001), Buffer.from("%%EOF")]))).toBe("size");
    for (let n = 0; n < 5; n += 1) expect(await add(`${n}.pdf`, pdf)).toBeNull();
    expect(await add("6.pdf", pdf)).toBe("many");
  });

  it("[SECURITY] lie sealed, open for staff who decide with an entry each, and are gone when their time is over", async () => {
    const world = await addCorporation();
    const id = await place(world, address("封"));
    const [row] = await ownerQuery<{ id: string; content_enc: Buffer; name_enc: Buffer }>(
      "SELECT * FROM change_report_document WHERE report_id = $1",
      [id],
    );
    expect(row?.content_enc.includes(Buffer.from("%PDF"))).toBe(false);
    const key = { reportId: id, documentId: row?.id ?? "" };
    expect((await openDocument(staff.actor, key, later(1)))?.content.equals(pdf)).toBe(true);
    const auditor = await addStaff("auditor", `kansa-${id.slice(0, 8)}`);
    expect(await openDocument(auditor.actor, key, later(1))).toBeNull();
    expect(await actionsOf(world.actor.memberId)).toContain("change-report.document-opened");
    await decideNow(staff.actor, { reportId: id, accepted: false, answer: "読めませんでした" }, later(2));
    await ownerQuery("UPDATE change_report_document SET remove_on = '2020-01-01' WHERE report_id = $1", [id]);
    await removeDueData();
    await removeDueData();
    expect(await openDocument(staff.actor, key, later(3))).toBeNull();
  });
});
