import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { findOwnRequest } from "@/lib/queries/approval/own-requests";
import { expireRequests } from "@/lib/services/approval/expire-requests";
import { returnRequest } from "@/lib/services/approval/return-request";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { ownerQuery, resetDatabase } from "../../support/database";
import { sampleCatalogue } from "../../support/sample-catalogue";
import { later, noon, publishSample, setUp } from "../procedures/support";
import { approve, ask, openCompany, outcomes, setSwitch, standing, support, twoAdmins } from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const day = (iso: string) => Temporal.Instant.from(`${iso}T03:00:00Z`);

describe("the other ends", () => {
  it("[BZ-13] sent back, its reason reaches whoever asked, sealed in the database, and it can be asked for again", async () => {
    const company = await openCompany();
    const { first, second } = twoAdmins(company);
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    const reason = "来月からにしてください。";
    expect(await returnRequest(first, { requestId, reason }, noon)).toEqual({ ok: true, value: { id: requestId } });
    expect(await returnRequest(first, { requestId, reason }, later(1)), "again").toEqual({ ok: true, value: { id: requestId } });
    expect(await returnRequest(second, { requestId, reason }, later(1))).toMatchObject({ refusal: { kind: "approval-closed" } });
    expect((await outcomes(company))[0]).toContain(reason);
    const own = await findOwnRequest(company.holder, requestId, noon);
    expect(own?.request).toMatchObject({ state: "refused", answers: [{ approves: false, reason }] });
    const stored = await ownerQuery<{ text: string }>(
      "SELECT encode(reason_enc, 'hex') AS text FROM approval_decision WHERE NOT approves",
    );
    expect(stored.length).toBeGreaterThan(0);
    for (const { text } of stored) expect(text).not.toContain(Buffer.from(reason).toString("hex"));
    expect(await ask(company.holder, support, later(2))).toBeTruthy();
  });

  it("[BZ-13] its time over, it is closed by the job once, told once, and approved by nobody", async () => {
    const company = await openCompany();
    const { first } = twoAdmins(company);
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    const over = Temporal.Instant.from("2026-12-05T15:00:00Z");
    expect(await expireRequests(over.subtract({ milliseconds: 1 }))).toBe(0);
    expect(await approve(first, requestId, over)).toBe("approval-closed");
    const closed = await Promise.all([expireRequests(over), expireRequests(over), expireRequests(over)]);
    expect(
      closed.reduce((sum, one) => sum + one, 0),
      JSON.stringify(closed),
    ).toBeGreaterThanOrEqual(1);
    expect(await standing(requestId)).toMatchObject({ request: "expired", events: 0 });
    expect((await outcomes(company)).length).toBe(1);
    expect(await expireRequests(over)).toBe(0);
  });

  it("[BZ-13] a price that changed meanwhile is approved by nobody", async () => {
    const company = await openCompany();
    const { first } = twoAdmins(company);
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    // A price is another only with terms of that day.
    const dearer = JSON.parse(JSON.stringify(sampleCatalogue()), (_key, value) => {
      if (value?.kind === "flat" && value.rule === "FB-19") return { ...value, yen: value.yen + 1 };
      const isDocument = value?.code === "remote-support" && "title" in value;
      return isDocument ? JSON.parse(JSON.stringify(value).replaceAll("2014-10-01", "2026-11-22")) : value;
    });
    const published = await publishCatalogue(setUp, dearer, Temporal.PlainDate.from("2026-11-22"), noon);
    expect(published).toMatchObject({ outcome: "published", faults: [] });
    expect((await findApproval(first, requestId, day("2026-11-23")))?.now.state).toBe("changed");
    expect(await approve(first, requestId, day("2026-11-23"))).toBe("changed");
  });
});
