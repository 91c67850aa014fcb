import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { findStaffEnrolment } from "@/lib/queries/staff/staff-enrolment";
import { findFirstPassword } from "@/lib/queries/staff/staff-people";
import { decideFactorReset } from "@/lib/services/staff/factor-reset/decide-factor-reset";
import { addPerson } from "@/lib/services/staff/people/add-person";
import { changePerson } from "@/lib/services/staff/people/change-person";
import { draftPerson } from "@/lib/services/staff/people/draft-person";
import { finishStaffEnrolment } from "@/lib/services/staff/people/finish-staff-enrolment";
import { ownerQuery } from "../../support/database";
import { request } from "./factor-reset-world";
import { addedBy, peopleWorld, person, roleOf, start } from "./people-world";
import { addMember, addStaff, codeAt, noon, type TestStaff } from "./staff-world";

let admin: TestStaff;
let second: TestStaff;
let support: TestStaff;

beforeEach(async () => {
  ({ admin, second, support } = await peopleWorld());
});

const add = (draft = person()) => addedBy(admin, draft);

describe("a colleague made by an administrator", () => {
  /** The administrator uses the first password that it was shown, and enrols an authenticator of its own. */
  async function puppet(at = noon): Promise<TestStaff> {
    const id = await add();
    const password = (await findFirstPassword(admin.actor, id, noon))?.password ?? "";
    const started = await start("tanaka", password, at);
    const token = started.ok ? started.value.token : "";
    const secret = (await findStaffEnrolment(token, at))?.secret ?? "";
    const enrolled = await finishStaffEnrolment(
      { pendingToken: token, code: codeAt(secret, at), password: "Own-password-77!" },
      at,
    );
    if (!enrolled.ok) throw new Error(JSON.stringify(enrolled));
    const actor = { kind: "staff", staffId: id, role: "support", sessionId: randomUUID() } as const;
    return { id, secret, loginId: "tanaka", password: "Own-password-77!", actor };
  }
  const linked = { ok: false, refusal: { kind: "second-person-linked", facts: { days: 30 } } };
  const month = noon.add({ hours: 30 * 24 });

  it("[CL-10] is no second person to it, whichever of the two begins, until the days after the first login are over", async () => {
    const made = await puppet(noon.add({ hours: 48 }));
    const member = await addMember();
    const world = { sato: admin, suzuki: made, member };
    const resetId = await request(world);
    const decide = ({ actor }: TestStaff, at = noon) =>
      decideFactorReset(actor, { resetId, approved: true, reason: "本人と確かめられたため", shown: "requested" }, at);
    expect(await decide(made, noon.add({ hours: 49 }))).toMatchObject(linked);
    expect(await decide(made, month.add({ hours: 48 }))).toMatchObject(linked);
    await decideFactorReset(second.actor, { resetId, approved: false, reason: "やり直すため", shown: "requested" }, noon);
    const other = await request({ ...world, sato: made });
    expect(
      await decideFactorReset(admin.actor, { resetId: other, approved: true, reason: "確かめたため", shown: "requested" }, month),
    ).toMatchObject(linked);
    const free = month.add({ hours: 48, milliseconds: 1 });
    expect(
      (
        await decideFactorReset(
          admin.actor,
          { resetId: other, approved: true, reason: "日がたったため", shown: "requested" },
          free,
        )
      ).ok,
      "30 days after the first login",
    ).toBe(true);
  });

  it("[CL-10] a colleague whose role it changed is not, either; another administrator is", async () => {
    const auditor = await addStaff("auditor", "kansa");
    expect(
      (await changePerson(admin.actor, auditor.id, { kind: "role", role: "support", reason: "人手が足りないため" }, noon)).ok,
    ).toBe(true);
    const resetId = await request({ sato: admin, suzuki: auditor, member: await addMember() });
    const raised = { ...auditor.actor, role: "support" };
    const reason = "本人と確かめられたため";
    expect(await decideFactorReset(raised, { resetId, approved: true, reason, shown: "requested" }, noon)).toMatchObject(linked);
    expect((await decideFactorReset(second.actor, { resetId, approved: true, reason, shown: "requested" }, noon)).ok).toBe(true);
  });

  it("[CL-10] everybody who manages staff is told of somebody new and of another role; a second form or nothing changed tells nobody", async () => {
    const draft = person();
    await add(draft);
    await add(draft);
    const told = () =>
      ownerQuery<{ subject: string }>("SELECT subject FROM mail WHERE template = 'staff-person-changed' ORDER BY created_at");
    expect(await told()).toHaveLength(2);
    await changePerson(admin.actor, support.id, { kind: "role", role: "billing", reason: "担当が変わるため" }, noon);
    await changePerson(admin.actor, support.id, { kind: "role", role: "billing", reason: "担当が変わるため" }, noon);
    expect(await told()).toHaveLength(4);
  });

  it("[CL-10] a first password is good for three days; then the login ID may be given again, and the one before is gone", async () => {
    const id = await add();
    const password = (await findFirstPassword(admin.actor, id, noon))?.password ?? "";
    const over = noon.add({ hours: 72 });
    expect((await start("tanaka", password, over.subtract({ seconds: 1 }))).ok).toBe(true);
    expect(await start("tanaka", password, over)).toMatchObject({ refusal: { kind: "login-failed" } });
    const { staffId: _id, ...entry } = person();
    expect(await draftPerson(admin.actor, entry, over.subtract({ seconds: 1 }))).toMatchObject({
      refusal: { kind: "staff-login-used" },
    });
    expect((await draftPerson(admin.actor, entry, over)).ok).toBe(true);
    const again = person();
    const answers = await Promise.all([addPerson(second.actor, again, over), addPerson(second.actor, again, over)]);
    expect(answers.map((answer) => answer.ok && answer.value.staffId)).toEqual([again.staffId, again.staffId]);
    expect(await ownerQuery("SELECT id FROM staff WHERE login_id = 'tanaka'")).toEqual([{ id: again.staffId }]);
    expect(await addPerson(second.actor, person(), over)).toMatchObject({ refusal: { kind: "staff-login-used" } });
  });

  it("[CL-10] somebody who has come is never forgotten so", async () => {
    const made = await puppet();
    expect(await addPerson(second.actor, person(), month)).toMatchObject({ refusal: { kind: "staff-login-used" } });
    expect(await roleOf(made.id)).toBe("support");
  });
});
