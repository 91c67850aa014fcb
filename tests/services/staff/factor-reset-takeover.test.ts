import { beforeEach, describe, expect, it } from "vitest";
import { findFactorReset } from "@/lib/queries/staff/find-factor-reset";
import { applyFactorResets } from "@/lib/services/jobs/apply-factor-resets";
import { decideFactorReset } from "@/lib/services/staff/factor-reset/decide-factor-reset";
import { draftFactorReset } from "@/lib/services/staff/factor-reset/draft-factor-reset";
import { printResetLetter } from "@/lib/services/staff/factor-reset/print-reset-letter";
import { requestFactorReset } from "@/lib/services/staff/factor-reset/request-factor-reset";
import { ownerQuery } from "../../support/database";
import {
  apply,
  approve,
  changeBy,
  count,
  draft,
  later,
  mailsOf,
  type ResetWorld,
  request,
  resetWorld,
  setPost,
  stateOf,
} from "./factor-reset-world";
import { addMember, addStaff, noon, type TestMember, type TestStaff } from "./staff-world";

let world: ResetWorld;
let sato: TestStaff;
let suzuki: TestStaff;
let member: TestMember;

beforeEach(async () => {
  world = await resetWorld();
  ({ sato, suzuki, member } = world);
});

const no = (kind: string) => ({ ok: false, refusal: { kind } });
const edge = noon.subtract({ hours: 30 * 24 });

describe("whoever put the member's data on record", () => {
  it.each([
    ["entered a paper", "paper"],
    ["approved a report", "report"],
    ["examined a report", "examined"],
  ])("[CL-10] and %s neither asks for a reset nor approves one", async (_who, way) => {
    if (way === "paper")
      await ownerQuery(
        `INSERT INTO paper_change (id, form_key, member_id, staff_id, received_on, paper_number, fields, before_enc, after_enc, at)
         VALUES (gen_random_uuid(), gen_random_uuid(), $1, $2, '2026-11-01', 'P-1', 'familyName', '\\x00', '\\x00', $3)`,
        [member.memberId, sato.id, edge.toString()],
      );
    else if (way === "report") await changeBy(member, "familyName", { by: sato, at: edge });
    else
      await ownerQuery(
        `INSERT INTO change_report (id, member_id, account_id, kind, status, changed_on, contents_enc, number, received_on, created_at, expires_at,
           placed_at, examined_by, examined_at)
         VALUES (gen_random_uuid(), $1, $2, 'name', 'examined', '2026-11-01', '\\x00', 'R-1', '2026-11-01', $4, $4, $4, $3, $4)`,
        [member.memberId, member.accountId, sato.id, edge.toString()],
      );
    expect(await draftFactorReset(sato.actor, member.accountId, draft(), noon)).toMatchObject(no("second-person-needed"));
    expect(await requestFactorReset(sato.actor, member.accountId, draft(), noon)).toMatchObject(no("second-person-needed"));
    const asked = await requestFactorReset(suzuki.actor, member.accountId, draft(), noon);
    const resetId = asked.ok ? (asked.value.resetId ?? "") : "";
    expect(await approve(sato, resetId)).toMatchObject(no("second-person-needed"));
    const decided = { resetId, approved: true, reason: "30日が過ぎたため", shown: "requested" };
    expect((await decideFactorReset(sato.actor, decided, noon.add({ milliseconds: 1 }))).ok).toBe(true);
  });
});

describe("a destination that changed", () => {
  it.each([
    ["mail", "contactMail"],
    ["post", "address"],
  ] as const)("[CL-10] lately gets no code by %s: not asked for, not approved", async (delivery, field) => {
    await setPost(member, "〒105-0001 東京都港区見本1-1-1");
    const resetId = await request(world, { delivery });
    await changeBy(member, field, { at: edge });
    expect(await approve(suzuki, resetId)).toMatchObject(no("destination-too-new"));
    expect(await stateOf(resetId)).toBe("requested");
    await decideFactorReset(suzuki.actor, { resetId, approved: false, reason: "届け先が新しいため", shown: "requested" }, noon);
    const refused = await draftFactorReset(sato.actor, member.accountId, draft({ delivery }), noon);
    expect(refused).toMatchObject({ refusal: { kind: "destination-too-new", facts: { delivery, days: 30 } } });
    expect(await requestFactorReset(sato.actor, member.accountId, draft({ delivery }), noon)).toMatchObject(
      no("destination-too-new"),
    );
    expect((await draftFactorReset(sato.actor, member.accountId, draft({ delivery }), noon.add({ milliseconds: 1 }))).ok).toBe(
      true,
    );
  });

  it("[CL-10] after the approval sends nothing there: the reset waits for a decision again, and no factor is gone", async () => {
    const resetId = await request(world);
    await approve(suzuki, resetId);
    await ownerQuery("UPDATE member SET contact_mail = 'thief@example.com' WHERE id = $1", [member.memberId]);
    const applied = await Promise.all([apply(suzuki, resetId), apply(suzuki, resetId)]);
    expect(applied).toEqual([false, false]);
    expect(await stateOf(resetId)).toBe("requested");
    expect(await count("SELECT 1 FROM factor")).toBe(1);
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'factor-reset.returned'")).toBe(1);
    expect((await mailsOf("factor-reset-done")).size).toBe(0);
    const view = await findFactorReset(suzuki.actor, resetId, later);
    expect(view).toMatchObject({ state: "requested", decided: null, returnedAt: later });
  });

  it("[CL-10] after the effect changes nothing about the letter: it goes where it was approved to go", async () => {
    await setPost(member, "〒105-0001 東京都港区見本1-1-1");
    const resetId = await request(world, { delivery: "post" });
    await approve(suzuki, resetId);
    await apply(suzuki, resetId);
    await setPost(member, "〒530-0001 大阪府大阪市北区9-9-9");
    const [row] = await ownerQuery<{ code_enc: Buffer }>("SELECT code_enc FROM factor_reset");
    const { openLetter } = await import("@/lib/db/reset-letter-field");
    expect(openLetter(resetId, row?.code_enc ?? Buffer.alloc(0)).address).toContain("東京都港区");
    expect(await printResetLetter(suzuki.actor, resetId, later.add({ minutes: 1 }))).not.toBeNull();
  });

  it("[CL-10] the approver sees what members changed themselves and what reports changed; an address replaced lately is told, too", async () => {
    const before = { contactMail: "owner@example.com" };
    await setPost(member, "〒105-0001 東京都港区見本1-1-1");
    await changeBy(member, "phone,familyName");
    await changeBy(member, "contactMail", { before });
    await changeBy(member, "givenName", { by: await addStaff("support", "tanaka", "田中") });
    await ownerQuery("UPDATE member SET contact_mail = NULL WHERE id = $1", [member.memberId]);
    const resetId = await request(world, { delivery: "post" });
    const view = await findFactorReset(suzuki.actor, resetId, noon);
    const seen = view?.permitted ? view.changes.map(({ way, by, fields }) => [way, by, fields.join()]).sort() : [];
    expect(seen).toEqual([
      ["member", null, "contactMail"],
      ["member", null, "phone,familyName"],
      ["report", "田中", "givenName"],
    ]);
    expect((await approve(suzuki, resetId)).ok).toBe(true);
    expect([...(await mailsOf("factor-reset-waiting")).keys()]).toContain("owner@example.com");
  });
});

describe("the job", () => {
  it("[CL-10] one reset that fails stops no other", async () => {
    const other = await addMember({ mail: "second@example.com" });
    const broken = await request(world);
    const asked = await requestFactorReset(sato.actor, other.accountId, draft(), noon);
    const good = asked.ok ? (asked.value.resetId ?? "") : "";
    await approve(suzuki, broken);
    await approve(suzuki, good);
    // As nothing in the portal leaves it: a method whose address can't be opened. It comes first.
    await ownerQuery("UPDATE factor SET destination_enc = '\\x00' WHERE account_id = $1", [member.accountId]);
    await ownerQuery("UPDATE factor_reset SET takes_effect_at = now() - interval '2 hours' WHERE id = $1", [broken]);
    await ownerQuery("UPDATE factor_reset SET takes_effect_at = now() - interval '1 hour' WHERE id = $1", [good]);
    expect(await applyFactorResets()).toBe(1);
    expect([await stateOf(broken), await stateOf(good)]).toEqual(["waiting", "done"]);
  });
});
