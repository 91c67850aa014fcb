import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { sealField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { asStaff } from "@/lib/db/scope";
import { memberGuides } from "@/lib/queries/guides/member-guides";
import { findGuideDay, listGuideQueue } from "@/lib/queries/guides/staff-guides";
import { guideAddresses } from "@/lib/services/guides/guide-addresses";
import { sendGuides } from "@/lib/services/guides/send-guides";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery, resetDatabase } from "../../support/database";
import { place, publishSample } from "../procedures/support";
import { household, mailsOf, on, request, staff, takeBack } from "./support";

let support: StaffActor;
let auditor: StaffActor;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  support = await staff("support");
  auditor = await staff("auditor");
});

describe("[FB-28] staff", () => {
  it("see what waits by day, the oldest first, and mark it as sent: mail, audit, once", async () => {
    const [one, two] = [await household(), await household()];
    const first = await place(one, request("start", "mail"), on("2026-12-01"));
    const second = await place(two, request("options"), on("2026-12-02"));
    const queue = await listGuideQueue(support, on("2026-12-03"));
    if (!queue.permitted) throw new Error("not permitted");
    const days = queue.days.filter(({ day }) => day.toString() >= "2026-12-01");
    expect(days.map(({ day, parcels }) => [day.toString(), parcels.map(({ id }) => id)])).toEqual([
      ["2026-12-01", [first]],
      ["2026-12-02", [second]],
    ]);
    expect(await findGuideDay(support, "2026-12-01", on("2026-12-03"))).toMatchObject({
      parcels: [{ id: first, hasAddress: true }],
    });
    for (const day of ["2026-12-09", "2026-13-01", "x", ""])
      expect(await findGuideDay(support, day, on("2026-12-03"))).toBeNull();

    const refused = { ok: false, refusal: { kind: "role-not-permitted" } };
    expect(await sendGuides(auditor, { requests: [first] }, on("2026-12-03"))).toMatchObject(refused);
    expect(await findGuideDay(auditor, "2026-12-01", on("2026-12-03"))).toMatchObject({ permitted: false });

    const both = await Promise.all([1, 2].map(() => sendGuides(support, { requests: [first, second] }, on("2026-12-03"))));
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    expect(both.find((answer) => !answer.ok)).toMatchObject({ refusal: { kind: "changed-by-another" } });
    const [mail, ...more] = await mailsOf(one, "guides-sent");
    expect(more).toEqual([]);
    expect(mail).toMatch(/2026年12月3日（木）[\s\S]*・はじめてのご利用ガイド/);
    const audit = await ownerQuery<{ member_id: string; data: unknown }>(
      "SELECT member_id, data FROM audit_entry WHERE action = 'guides.sent' AND subject_id = $1",
      [first],
    );
    expect(audit).toMatchObject([{ member_id: one.memberId, data: { guides: "mail,start" } }]);
  });

  it("one of several that was taken back stops the whole: nothing is sent and nobody is told", async () => {
    const [one, two] = [await household(), await household()];
    const first = await place(one, request("start"), on("2026-12-05"));
    const second = await place(two, request("start"), on("2026-12-05"));
    await place(two, takeBack(second), on("2026-12-06"));
    expect(await sendGuides(support, { requests: [first, second] }, on("2026-12-06"))).toMatchObject({ ok: false });
    expect((await memberGuides(one, on("2026-12-06")))?.view?.waiting).toHaveLength(1);
    expect(await mailsOf(one, "guides-sent")).toEqual([]);
    for (const forged of [["x"], [], ["00000000-0000-4000-8000-000000000000"]])
      expect(await sendGuides(support, { requests: forged }, on("2026-12-06"))).toMatchObject({ ok: false });
  });

  it("addresses are those of the day of sending; who wrote them out stands in the member's trail", async () => {
    const holder = await household();
    await place(holder, request("start"), on("2026-12-10"));
    const moved = "大阪府見本市1-1";
    await ownerQuery("UPDATE member SET address_enc = $2 WHERE id = $1", [
      holder.memberId,
      sealField(memberPlace("address_enc", holder.memberId), moved),
    ]);
    const day = Temporal.PlainDate.from("2026-12-10");
    expect(await guideAddresses(auditor, day, { as: "csv" }, on("2026-12-11"))).toMatchObject({ ok: false });
    const rows = await guideAddresses(support, day, { as: "labels" }, on("2026-12-11"));
    expect(rows).toMatchObject({ ok: true, value: [{ address: moved, guides: [{ ja: "はじめてのご利用ガイド" }] }] });
    const audit = await ownerQuery<{ data: unknown }>(
      "SELECT data FROM audit_entry WHERE action = 'guides.addresses' AND member_id = $1",
      [holder.memberId],
    );
    expect(audit).toMatchObject([{ data: { as: "labels" } }]);
    expect(JSON.stringify(audit)).not.toContain("見本市");
  });

  it("can't take a request back, nor change one that was sent", async () => {
    const holder = await household();
    const id = await place(holder, request("start"), on("2026-12-12"));
    const update = (state: string) =>
      asStaff(support, (tx) =>
        tx.guideRequest.updateMany({ where: { procedureId: id }, data: { state, closedAt: new Date("2026-12-13T00:00:00Z") } }),
      );
    await expect(update("withdrawn")).rejects.toThrow();
    await sendGuides(support, { requests: [id] }, on("2026-12-13"));
    expect((await update("sent")).count).toBe(0);
  });
});
