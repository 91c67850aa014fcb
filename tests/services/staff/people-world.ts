import { randomUUID } from "node:crypto";
import { addPerson } from "@/lib/services/staff/people/add-person";
import type { PersonDraft } from "@/lib/services/staff/people/person-draft";
import { startStaffLogin } from "@/lib/services/staff/start-staff-login";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addStaff, noon, publishSample, type TestStaff } from "./staff-world";

type PeopleWorld = { admin: TestStaff; second: TestStaff; support: TestStaff };

/** Two who manage staff, and one of the desk. */
export async function peopleWorld(): Promise<PeopleWorld> {
  await resetDatabase();
  await publishSample();
  return {
    admin: await addStaff("admin", "kanri", "管理 まもる"),
    second: await addStaff("admin", "fuku", "福 よしこ"),
    support: await addStaff("support", "sato", "佐藤 花子"),
  };
}

export const person = (changes: Partial<PersonDraft> = {}): PersonDraft => ({
  staffId: randomUUID(),
  loginId: "tanaka",
  name: "田中 一郎",
  mail: "tanaka@operator.example",
  role: "support",
  ...changes,
});

/** Adds somebody; the id. */
export async function addedBy({ actor }: TestStaff, draft = person()): Promise<string> {
  const added = await addPerson(actor, draft, noon);
  if (!added.ok) throw new Error(JSON.stringify(added));
  return added.value.staffId;
}

export const start = (loginId: string, password: string, at = noon) =>
  startStaffLogin({ loginId, password, address: "192.0.2.9" }, at);

export const roleOf = async (id: string) =>
  (await ownerQuery<{ role: string }>("SELECT role FROM staff WHERE id = $1", [id]))[0]?.role;
