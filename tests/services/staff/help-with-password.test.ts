import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { sendResetLink } from "@/lib/services/identity/reset/send-reset-link";
import { helpWithPassword } from "@/lib/services/staff/help-with-password";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "./staff-world";

let staff: TestStaff;
let member: TestMember;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "sato");
});

beforeEach(async () => {
  member = await addMember();
});

const jobSchema = z.object({ id: z.uuid(), sealed: z.string() });

/** Runs the job that was queued last. */
async function runLast(): Promise<void> {
  const [job] = await ownerQuery<{ payload: unknown }>(
    `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = 'send-reset-link' ORDER BY j.id DESC LIMIT 1`,
  );
  await sendResetLink({ ...jobSchema.parse(job?.payload), askedAt: noon }, noon);
}
const links = async () =>
  (await ownerQuery("SELECT 1 FROM mail WHERE account_id = $1 AND template = 'password-reset'", [member.accountId])).length;

describe("staff help with a password", () => {
  it("[CL-04] the link goes to the login's own address, and staff learn neither", async () => {
    const done = await helpWithPassword(staff.actor, { memberId: member.memberId, accountId: member.accountId }, noon);
    expect(done).toEqual({ ok: true, value: null });
    await runLast();
    expect(await links()).toBe(1);
    const [entry] = await ownerQuery("SELECT data FROM audit_entry WHERE action = 'password.reset-helped' AND member_id = $1", [
      member.memberId,
    ]);
    expect(entry?.data).toEqual({ staffRole: "support" });
  });

  it("[CL-04] pressed twice it sends one link", async () => {
    const asked = { memberId: member.memberId, accountId: member.accountId };
    for (const _ of [1, 2]) {
      await helpWithPassword(staff.actor, asked, noon);
      await runLast();
    }
    expect(await links()).toBe(1);
  });

  it("[CL-04] another member's login, a made-up one and a role that may not get nothing", async () => {
    const stranger = await addMember();
    const auditor = await addStaff("auditor", `audit-${member.customerNumber}`);
    const asked = { memberId: member.memberId, accountId: stranger.accountId };
    expect(await helpWithPassword(staff.actor, asked, noon)).toMatchObject({ ok: false });
    expect(await helpWithPassword(staff.actor, { ...asked, accountId: "x" }, noon)).toMatchObject({ ok: false });
    expect(await helpWithPassword(auditor.actor, { ...asked, accountId: member.accountId }, noon)).toMatchObject({
      refusal: { kind: "role-not-permitted" },
    });
    expect(
      await ownerQuery("SELECT 1 FROM audit_entry WHERE action = 'password.reset-helped' AND member_id = $1", [member.memberId]),
    ).toEqual([]);
  });
});
