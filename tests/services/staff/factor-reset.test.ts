import { beforeEach, describe, expect, it } from "vitest";
import { findFactorReset } from "@/lib/queries/staff/find-factor-reset";
import { listFactorResets } from "@/lib/queries/staff/list-factor-resets";
import { decideFactorReset } from "@/lib/services/staff/factor-reset/decide-factor-reset";
import { draftFactorReset } from "@/lib/services/staff/factor-reset/draft-factor-reset";
import { printResetLetter } from "@/lib/services/staff/factor-reset/print-reset-letter";
import { requestFactorReset } from "@/lib/services/staff/factor-reset/request-factor-reset";
import { withdrawResetByStaff } from "@/lib/services/staff/factor-reset/withdraw-factor-reset";
import { ownerQuery } from "../../support/database";
import { approve, count, draft, type ResetWorld, request, resetWorld, stateOf } from "./factor-reset-world";
import { addStaff, noon, type TestMember, type TestStaff } from "./staff-world";

let world: ResetWorld;
let sato: TestStaff;
let suzuki: TestStaff;
let member: TestMember;

beforeEach(async () => {
  world = await resetWorld();
  ({ sato, suzuki, member } = world);
});

describe("asking for a reset", () => {
  it("[CL-10] records the check, changes nothing for the login, and waits for somebody else", async () => {
    const before = await ownerQuery("SELECT * FROM factor");
    const resetId = await request(world);
    expect(await ownerQuery("SELECT * FROM factor")).toEqual(before);
    expect(await count("SELECT 1 FROM session WHERE ended_at IS NULL")).toBe(1);
    const [check] = await ownerQuery("SELECT purpose, passed FROM identity_check");
    expect(check).toEqual({ purpose: "factor-reset", passed: true });
    const list = await listFactorResets(suzuki.actor, "open", noon);
    expect(list.permitted && list.rows.map(({ id, isOwn }) => [id, isOwn])).toEqual([[resetId, false]]);
  });

  it("[CL-10] one wrong answer asks for nothing and is recorded", async () => {
    const asked = await requestFactorReset(
      sato.actor,
      member.accountId,
      draft({ asked: [{ question: "name", result: "mismatch" }] }),
      noon,
    );
    expect(asked).toMatchObject({ ok: true, value: { resetId: null } });
    expect(await count("SELECT 1 FROM factor_reset")).toBe(0);
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'factor-reset.check-failed'")).toBe(1);
  });

  it("[CL-10] too few answers, no address and no second factor are refused before anything is recorded", async () => {
    const few = draft({ asked: [{ question: "name", result: "match" }] });
    expect(await draftFactorReset(sato.actor, member.accountId, few, noon)).toMatchObject({ refusal: { facts: { needed: 2 } } });
    expect(await draftFactorReset(sato.actor, member.accountId, draft({ delivery: "post" }), noon)).toMatchObject({
      refusal: { facts: { delivery: "post" } },
    });
    await ownerQuery("DELETE FROM factor");
    expect(await draftFactorReset(sato.actor, member.accountId, draft(), noon)).toMatchObject({
      refusal: { kind: "no-factor-to-reset" },
    });
    expect(await count("SELECT 1 FROM identity_check")).toBe(0);
  });

  it("[CL-10] the same form sent ten times at once asks once, with one answer", async () => {
    const once = draft();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => requestFactorReset(sato.actor, member.accountId, once, noon)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await count("SELECT 1 FROM factor_reset")).toBe(1);
  });

  it("[CL-10] two members of staff at once: one open reset for a login", async () => {
    const answers = await Promise.all(
      [sato, suzuki].map(({ actor }) => requestFactorReset(actor, member.accountId, draft(), noon)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "reset-open-already" } });
  });
});

describe("four eyes", () => {
  it("[CL-10] whoever asked can't decide, and the database refuses it too", async () => {
    const resetId = await request(world);
    expect(await approve(sato, resetId)).toMatchObject({ ok: false, refusal: { kind: "second-person-needed" } });
    expect(await stateOf(resetId)).toBe("requested");
    await expect(
      ownerQuery(
        "UPDATE factor_reset SET state = 'waiting', decided_by = requested_by, decided_at = now(), decision_reason = 'x', takes_effect_at = now()",
      ),
    ).rejects.toThrow(/check constraint/);
  });

  it("[CL-10] two who decide at once: one decision counts", async () => {
    const third = await addStaff("admin", "tanaka", "田中");
    const resetId = await request(world);
    const answers = await Promise.all([
      approve(suzuki, resetId),
      decideFactorReset(third.actor, { resetId, approved: false, reason: "様子がおかしいため", shown: "requested" }, noon),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "changed-by-another" } });
    expect(await count("SELECT 1 FROM audit_entry WHERE action IN ('factor-reset.approved', 'factor-reset.refused')")).toBe(1);
  });

  it("[CL-10] a decision about what it was, and is no more, is refused, and nothing is told", async () => {
    const resetId = await request(world);
    await ownerQuery("UPDATE factor_reset SET returned_at = $2 WHERE id = $1", [resetId, noon.toString()]);
    expect(await approve(suzuki, resetId)).toMatchObject({ ok: false, refusal: { kind: "changed-by-another" } });
    expect(await stateOf(resetId)).toBe("requested");
    const shown = `requested ${noon}`;
    expect(await decideFactorReset(suzuki.actor, { resetId, approved: true, reason: "確かめたため", shown }, noon)).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await decideFactorReset(suzuki.actor, { resetId, approved: false, reason: "やめるため", shown }, noon)).toMatchObject({
      refusal: { kind: "changed-by-another" },
    });
    expect(await stateOf(resetId)).toBe("waiting");
  });

  it.each(["billing", "catalogue", "auditor", "nothing"])("[CL-10] %s neither asks, decides, stops nor prints", async (role) => {
    const resetId = await request(world);
    const other = await addStaff(role, "other");
    const no = { ok: false, refusal: { kind: "role-not-permitted" } };
    expect(await draftFactorReset(other.actor, member.accountId, draft(), noon)).toMatchObject(no);
    expect(await requestFactorReset(other.actor, member.accountId, draft(), noon)).toMatchObject(no);
    expect(await approve(other, resetId)).toMatchObject(no);
    expect(await withdrawResetByStaff(other.actor, { resetId, reason: "止めるため" }, noon)).toMatchObject(no);
    expect(await printResetLetter(other.actor, resetId, noon)).toBeNull();
    const found = await findFactorReset(other.actor, resetId, noon);
    expect(found?.permitted).toBe(role === "auditor");
  });
});
