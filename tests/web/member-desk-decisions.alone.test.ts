import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { address, day } from "../services/member-information/report-contents";
import { addCorporation, addReportedContract, pdf } from "../services/member-information/world";
import { addStaff, noon, publishSample, type TestStaff } from "../services/staff/staff-world";
import { ownerQuery, resetDatabase } from "../support/database";

vi.mock("next/headers", async () => (await import("../support/form-browser")).nextHeaders);
vi.mock("@/lib/clock", async () => (await import("../support/form-browser")).clock);
vi.mock("@/lib/web/staff-session", async () => (await import("../support/form-browser")).staffSession);
vi.mock("@/lib/web/draft-cookie", async () => (await import("../support/form-browser")).draftCookie);

import { decideReportAction, draftReportDecisionAction } from "@/app/(staff)/staff/(work)/change-reports/[reportId]/actions";
import { aboutReport } from "@/app/(staff)/staff/(work)/change-reports/paths";
import { decideDeletionAction, draftDeletionAction } from "@/app/(staff)/staff/(work)/leavings/actions";
import { aboutDeletion } from "@/app/(staff)/staff/(work)/leavings/paths";
import { confirmReport } from "@/lib/queries/member-information/confirm-report";
import { deletionPage } from "@/lib/queries/member-information/own-data-page";
import { addDocument } from "@/lib/services/member-information/add-document";
import { draftReport } from "@/lib/services/member-information/draft-report";
import { placeReport } from "@/lib/services/member-information/place-report";
import { requestDeletion } from "@/lib/services/member-information/request-deletion";
import { type Decided, openDecision } from "@/lib/services/staff/decision-draft";
import { browser, sendForm } from "../support/form-browser";

let kanri: TestStaff;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  kanri = await addStaff("admin", "kanri");
});

beforeEach(() => {
  browser.actor = kanri.actor;
  browser.draft = null;
});

const keyOf = (about: Decided) => openDecision(kanri.actor.staffId, about, browser.draft, noon)?.formKey ?? "";
const other = "11111111-1111-4111-8111-111111111111";

async function placedReport(): Promise<string> {
  const world = await addCorporation();
  await addReportedContract(world);
  const { actor } = world;
  const drafted = await draftReport(actor, null, { changedOn: day("2026-11-10"), contents: address("梅田1-1") }, noon);
  const id = drafted.ok ? drafted.value.id : "";
  await addDocument(actor, id, { name: "登記.pdf", bytes: pdf }, noon);
  const page = await confirmReport(actor, id, noon);
  const placed = await placeReport(actor, { reportId: id, shown: page?.state === "ready" ? page.shown : "" }, noon);
  expect(placed.ok).toBe(true);
  return id;
}

async function askedDeletion(): Promise<string> {
  const { actor } = await addCorporation();
  const page = await deletionPage(actor, noon);
  const asked = await requestDeletion(actor, page.ok ? page.value.shown : "", noon);
  return asked.ok ? asked.value.id : "";
}

const decisions = [
  {
    rule: "IV-17",
    what: "a report",
    make: placedReport,
    about: aboutReport,
    choose: (id: string) => sendForm(draftReportDecisionAction, { report: id, decision: "approve", answer: "登記簿と一致" }),
    confirm: (id: string, formKey: string) => sendForm(decideReportAction, { report: id, formKey }),
    path: "/staff/change-reports/",
    action: "change-report.examined",
  },
  {
    rule: "JP-13",
    what: "a request for deletion",
    make: askedDeletion,
    about: aboutDeletion,
    choose: (id: string) => sendForm(draftDeletionAction, { request: id, decision: "accept", answer: "削除しました" }),
    confirm: (id: string, formKey: string) => sendForm(decideDeletionAction, { request: id, formKey }),
    path: "/staff/leavings/deletions/",
    action: "deletion.done",
  },
] as const;

describe.each(decisions)("[$rule] the decision about $what", ({ make, about, choose, confirm, path, action }) => {
  it("is a draft until it is confirmed, then done once; the form a second time has the same answer", async () => {
    const id = await make();
    expect(await choose(id)).toContain(`${path}${id}/confirm`);
    const key = keyOf(about(id));
    for (const time of ["the first", "the second"]) expect(await confirm(id, key), time).toContain(`${path}${id};`);
    expect(await ownerQuery("SELECT 1 FROM audit_entry WHERE action = $1 AND subject_id = $2", [action, id])).toHaveLength(1);
  });

  it("with another draft's key or without a draft is asked for anew, and nothing is done", async () => {
    const id = await make();
    await choose(id);
    expect(await confirm(id, other)).toContain("入力から10分");
    const key = keyOf(about(id));
    browser.draft = null;
    expect(await confirm(id, key)).toContain("入力から10分");
    expect(await ownerQuery("SELECT 1 FROM audit_entry WHERE action = $1 AND subject_id = $2", [action, id])).toEqual([]);
  });
});
