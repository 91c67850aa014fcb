import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { findStaffSession } from "@/lib/queries/staff/find-staff-session";
import { findStaffEnrolment } from "@/lib/queries/staff/staff-enrolment";
import { findFirstPassword, findStaffPerson, listStaffPeople } from "@/lib/queries/staff/staff-people";
import { finishStaffLogin } from "@/lib/services/staff/finish-staff-login";
import { addPerson } from "@/lib/services/staff/people/add-person";
import { changePerson } from "@/lib/services/staff/people/change-person";
import { draftPerson } from "@/lib/services/staff/people/draft-person";
import { finishStaffEnrolment } from "@/lib/services/staff/people/finish-staff-enrolment";
import { ownerQuery } from "../../support/database";
import { addedBy, peopleWorld, person, roleOf, start } from "./people-world";
import { addStaff, codeAt, noon, type TestStaff } from "./staff-world";

let admin: TestStaff;
let second: TestStaff;
let support: TestStaff;

beforeEach(async () => {
  ({ admin, second, support } = await peopleWorld());
});

const reason = "異動のため";
const add = (draft = person()) => addedBy(admin, draft);
async function sessionOf({ loginId, password, secret }: TestStaff, at = noon): Promise<string> {
  const started = await start(loginId, password, at);
  if (!started.ok) throw new Error("no pending login");
  const finished = await finishStaffLogin({ pendingToken: started.value.token, code: codeAt(secret, at) }, at);
  if (!finished.ok) throw new Error("no session");
  return finished.value.token;
}

describe("adding a colleague", () => {
  it("[SECURITY] the first password is shown to whoever added the person, for some minutes, and opens no session", async () => {
    const staffId = await add();
    const shown = await findFirstPassword(admin.actor, staffId, noon);
    expect(shown?.password).toMatch(/^.{12,}$/);
    expect(await findFirstPassword(second.actor, staffId, noon)).toBeNull();
    expect(await findFirstPassword(support.actor, staffId, noon)).toBeNull();
    expect(await findFirstPassword(admin.actor, staffId, noon.add({ minutes: 10 }))).toBeNull();
    const started = await start("tanaka", shown?.password ?? "");
    expect(started).toMatchObject({ ok: true, value: { step: "enrol" } });
    const token = started.ok ? started.value.token : "";
    const view = await findStaffEnrolment(token, noon);
    expect(view?.loginId).toBe("tanaka");
    // The authenticator alone is not enough: the first password has to go.
    expect(await finishStaffLogin({ pendingToken: token, code: codeAt(view?.secret ?? "", noon) }, noon)).toMatchObject({
      ok: false,
    });
  });

  it("[SECURITY] the first login sets authenticator and password once, of ten at once", async () => {
    const staffId = await add();
    const first = (await findFirstPassword(admin.actor, staffId, noon))?.password ?? "";
    const started = await start("tanaka", first);
    const token = started.ok ? started.value.token : "";
    const secret = (await findStaffEnrolment(token, noon))?.secret ?? "";
    const enrol = (password: string, code = codeAt(secret, noon)) =>
      finishStaffEnrolment({ pendingToken: token, code, password }, noon);
    const wrong = codeAt(secret, noon) === "000000" ? "000001" : "000000";
    expect(await enrol("Own-password-77!", wrong)).toMatchObject({ refusal: { kind: "code-refused" } });
    expect(await enrol("short")).toMatchObject({ refusal: { kind: "password-refused" } });
    expect(await enrol(first)).toMatchObject({ refusal: { kind: "password-refused" } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => enrol("Own-password-77!")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findFirstPassword(admin.actor, staffId, noon)).toBeNull();
    const later = noon.add({ minutes: 1 });
    expect(await start("tanaka", first, later)).toMatchObject({ ok: false });
    await expect(
      sessionOf({ loginId: "tanaka", password: "Own-password-77!", secret } as TestStaff, later),
    ).resolves.toBeTruthy();
  });

  it("[SECURITY] the code that enrolled doesn't log in again", async () => {
    const staffId = await add();
    const first = (await findFirstPassword(admin.actor, staffId, noon))?.password ?? "";
    const started = await start("tanaka", first);
    const token = started.ok ? started.value.token : "";
    const secret = (await findStaffEnrolment(token, noon))?.secret ?? "";
    expect(
      (await finishStaffEnrolment({ pendingToken: token, code: codeAt(secret, noon), password: "Own-password-77!" }, noon)).ok,
    ).toBe(true);
    await expect(sessionOf({ loginId: "tanaka", password: "Own-password-77!", secret } as TestStaff)).rejects.toThrow(
      "no session",
    );
  });

  it("[JP-10] the same form twice adds one person; a login that is taken is refused before and at the last moment", async () => {
    const draft = person();
    const answers = await Promise.all([1, 2, 3].map(() => addPerson(admin.actor, draft, noon)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: { staffId: draft.staffId } })]),
    );
    expect(await addPerson(admin.actor, person(), noon)).toMatchObject({ refusal: { kind: "staff-login-used" } });
    const { staffId: _, ...entry } = person({ loginId: "ＫＡＮＲＩ" });
    expect(await draftPerson(admin.actor, entry, noon)).toMatchObject({ refusal: { kind: "staff-login-used" } });
  });
});

describe("changing a colleague", () => {
  it("[SECURITY] a change of role and a lock end the sessions at the next request", async () => {
    const token = await sessionOf(support);
    expect(await findStaffSession(token, noon)).not.toBeNull();
    expect((await changePerson(admin.actor, support.id, { kind: "role", role: "billing", reason }, noon)).ok).toBe(true);
    expect(await findStaffSession(token, noon)).toBeNull();
    expect(await roleOf(support.id)).toBe("billing");
    const again = await sessionOf(support, noon.add({ minutes: 1 }));
    expect((await changePerson(admin.actor, support.id, { kind: "lock", reason }, noon)).ok).toBe(true);
    expect(await findStaffSession(again, noon.add({ minutes: 1 }))).toBeNull();
    await expect(sessionOf(support, noon.add({ minutes: 2 }))).rejects.toThrow("no pending login");
    expect((await changePerson(admin.actor, support.id, { kind: "unlock", reason }, noon)).ok).toBe(true);
    await expect(sessionOf(support, noon.add({ minutes: 3 }))).resolves.toBeTruthy();
  });

  it("[SECURITY] a written reason goes to the trail with a role, a lock and an unlocking", async () => {
    await changePerson(admin.actor, support.id, { kind: "role", role: "billing", reason: "経理へ異動" }, noon);
    await changePerson(admin.actor, support.id, { kind: "lock", reason: "休職のため" }, noon);
    await changePerson(admin.actor, support.id, { kind: "unlock", reason: "復職のため" }, noon);
    const rows = await ownerQuery<{ action: string; data: object }>(
      "SELECT action, data FROM audit_entry WHERE subject_kind = 'staff' AND subject_id = $1 AND action <> 'staff.created' ORDER BY id",
      [support.id],
    );
    expect(rows).toMatchObject([
      { action: "staff.role-changed", data: { before: "support", after: "billing", reason: "経理へ異動" } },
      { action: "staff.locked-by-colleague", data: { reason: "休職のため" } },
      { action: "staff.unlocked-by-colleague", data: { reason: "復職のため" } },
    ]);
  });

  it("[SECURITY] a change ends the sessions of that colleague alone, and a refused one nobody's", async () => {
    const own = await sessionOf(admin);
    const third = await sessionOf(second);
    const changes = [
      { kind: "role", role: "billing", reason },
      { kind: "lock", reason },
      { kind: "unlock", reason },
      { kind: "end-sessions" },
    ] as const;
    for (const [n, change] of changes.entries()) {
      const at = noon.add({ minutes: n + 1 });
      const token = change.kind === "unlock" ? null : await sessionOf(support, at);
      expect((await changePerson(second.actor, support.id, { kind: "unlock", reason }, at)).ok).toBe(change.kind === "unlock");
      if (token) expect(await findStaffSession(token, at), "what was refused ends nothing").not.toBeNull();
      if (change.kind !== "unlock") expect((await changePerson(admin.actor, support.id, change, at)).ok).toBe(true);
      if (token) expect(await findStaffSession(token, at), change.kind).toBeNull();
      for (const other of [own, third]) expect(await findStaffSession(other, at)).not.toBeNull();
    }
  });

  it("[SECURITY] ended sessions stay ended, the login goes on", async () => {
    const token = await sessionOf(support);
    await changePerson(admin.actor, support.id, { kind: "end-sessions" }, noon);
    expect(await findStaffSession(token, noon)).toBeNull();
    await expect(sessionOf(support, noon.add({ minutes: 1 }))).resolves.toBeTruthy();
  });

  it("[SECURITY] nobody changes oneself", async () => {
    for (const change of [{ kind: "role", role: "support", reason }, { kind: "lock", reason }, { kind: "end-sessions" }] as const)
      expect(await changePerson(admin.actor, admin.id, change, noon)).toMatchObject({ refusal: { kind: "staff-not-oneself" } });
  });

  it("[SECURITY] two administrators who demote, or lock, each other at once: one stays", async () => {
    for (const change of [
      { kind: "role", role: "auditor", reason },
      { kind: "lock", reason },
    ] as const) {
      const answers = await Promise.all([
        changePerson(admin.actor, second.id, change, noon),
        changePerson(second.actor, admin.id, change, noon),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      await ownerQuery("UPDATE staff SET role = 'admin', locked_at = NULL, locked_by = NULL WHERE id = ANY($1)", [
        [admin.id, second.id],
      ]);
    }
  });

  it("[SECURITY] a locked administrator's open page does nothing, and one who was demoted meanwhile neither", async () => {
    await ownerQuery("UPDATE staff SET locked_at = now() WHERE id = $1", [second.id]);
    expect(await changePerson(second.actor, support.id, { kind: "lock", reason }, noon)).toMatchObject({
      refusal: { kind: "role-not-permitted" },
    });
    await ownerQuery("UPDATE staff SET locked_at = NULL, role = 'support' WHERE id = $1", [second.id]);
    expect(await changePerson(second.actor, support.id, { kind: "lock", reason }, noon)).toMatchObject({
      refusal: { kind: "role-not-permitted" },
    });
  });

  it.each(["support", "billing", "catalogue", "auditor", "nothing"])("[SECURITY] %s manages nobody", async (role) => {
    const other = await addStaff(role, "other");
    const no = { ok: false, refusal: { kind: "role-not-permitted" } };
    const { staffId: _, ...entry } = person();
    expect(await draftPerson(other.actor, entry, noon)).toMatchObject(no);
    expect(await addPerson(other.actor, person(), noon)).toMatchObject(no);
    for (const change of [
      { kind: "role", role: "admin", reason },
      { kind: "lock", reason },
      { kind: "unlock", reason },
      { kind: "end-sessions" },
    ] as const)
      expect(await changePerson(other.actor, support.id, change, noon)).toMatchObject(no);
    expect((await listStaffPeople(other.actor, noon)).permitted).toBe(role === "auditor");
  });

  it("[SECURITY] a role that there isn't, somebody unknown and what is so already change nothing", async () => {
    expect(await changePerson(admin.actor, support.id, { kind: "role", role: "owner", reason }, noon)).toMatchObject({
      ok: false,
    });
    expect(await changePerson(admin.actor, randomUUID(), { kind: "lock", reason }, noon)).toMatchObject({ ok: false });
    expect(await changePerson(admin.actor, "x", { kind: "lock", reason }, noon)).toMatchObject({ ok: false });
    expect(await changePerson(admin.actor, support.id, { kind: "unlock", reason }, noon)).toMatchObject({
      refusal: { kind: "changed-by-another" },
    });
    const page = await findStaffPerson(admin.actor, support.id, noon);
    expect(page?.permitted && page.history.map(({ action }) => action)).toEqual(["staff.created"]);
  });
});
