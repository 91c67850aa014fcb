import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { confirmReport } from "@/lib/queries/member-information/confirm-report";
import { listReports } from "@/lib/queries/member-information/own-reports";
import { addDocument } from "@/lib/services/member-information/add-document";
import { changeDetails } from "@/lib/services/member-information/change-details";
import { draftDetails } from "@/lib/services/member-information/draft-details";
import { draftReport } from "@/lib/services/member-information/draft-report";
import { placeReport } from "@/lib/services/member-information/place-report";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, publishSample } from "../staff/staff-world";
import { addCorporation, addReportedContract, later, mailsOf, pdf, provedAt } from "./world";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

it("[SECURITY] a report is not handed in by a session that hasn't proved itself: staff would go by it", async () => {
  const world = await addCorporation();
  const { actor } = world;
  await addReportedContract(world);
  await provedAt(world, null);
  const contents = { kind: "address", address: "〒530-0001 大阪府大阪市北区梅田9-9" } as const;
  const drafted = await draftReport(actor, null, { changedOn: Temporal.PlainDate.from("2026-11-10"), contents }, noon);
  const reportId = drafted.ok ? drafted.value.id : "";
  expect(await addDocument(actor, reportId, { name: "登記.pdf", bytes: pdf }, noon)).toBeNull();
  const page = await confirmReport(actor, reportId, noon);
  const shown = page?.state === "ready" ? page.shown : "";
  expect(await placeReport(actor, { reportId, shown }, noon)).toMatchObject({ refusal: { kind: "step-up-needed" } });
  expect(await listReports(actor, noon)).toMatchObject({ reports: [] });
  expect(await mailsOf(actor.memberId)).toEqual([]);
  await provedAt(world, noon);
  expect((await placeReport(actor, { reportId, shown }, later(9))).ok, "the draft and its papers are still there").toBe(true);
});

it("[SECURITY] nor are the telephone number and address changed by which staff would know the member", async () => {
  const world = await addCorporation();
  const { actor } = world;
  await provedAt(world, null);
  const details = { phone: "03-9999-9999", address: "〒530-0001 大阪府大阪市北区梅田9-9" };
  const drafted = await draftDetails(actor, { details, contactMail: world.mail }, noon);
  const draftId = drafted.ok ? drafted.value.id : "";
  expect(await changeDetails(actor, draftId, noon)).toMatchObject({ refusal: { kind: "step-up-needed" } });
  expect(await ownerQuery("SELECT 1 FROM member_change WHERE member_id = $1", [actor.memberId])).toEqual([]);
  await provedAt(world, noon);
  expect((await changeDetails(actor, draftId, later(1))).ok).toBe(true);
});
