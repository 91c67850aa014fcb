import { beforeAll, describe, expect, it } from "vitest";
import { draftCertificate } from "@/lib/services/certificates/draft-certificate";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../staff/staff-world";
import { beforeFirstLogin, issue, renewal } from "./support";

let support: TestStaff;
let manager: TestStaff;
let colleague: TestStaff;
let who: TestMember;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  support = await addStaff("support", "cert-support");
  manager = await addStaff("admin", "cert-manager");
  colleague = await addStaff("admin", "cert-colleague");
  who = await addMember();
  await beforeFirstLogin(who);
});

describe("four eyes", () => {
  it("[CL-10] whoever entered the member's address lately leaves another certificate to a colleague", async () => {
    await issue(support, who, {}, noon);
    await ownerQuery(
      `INSERT INTO paper_change (id, form_key, member_id, staff_id, received_on, paper_number, fields, before_enc, after_enc, at)
       VALUES (gen_random_uuid(), gen_random_uuid(), $1, $2, '2026-11-01', 'P-1', 'address', '\\x00', '\\x00', $3)`,
      [who.memberId, manager.id, noon.subtract({ hours: 30 * 24 }).toString()],
    );
    const entry = { contractId: who.contractId, delivery: "handed-over", renewal } as const;
    const own = await draftCertificate(manager.actor, who.memberId, entry, noon);
    expect(own.ok ? null : own.refusal.kind).toBe("second-person-needed");
    expect((await draftCertificate(colleague.actor, who.memberId, entry, noon)).ok).toBe(true);
    expect((await draftCertificate(manager.actor, who.memberId, entry, noon.add({ milliseconds: 1 }))).ok).toBe(true);
  });
});
