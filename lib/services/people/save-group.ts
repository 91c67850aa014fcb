import "server-only";
import { randomUUID } from "node:crypto";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { PeopleRequestOf } from "@/lib/domain/people/people-request";
import type { PeopleContext, PeopleTrace } from "./apply-people-change";

/** Makes a management group, or gives one another name and other people. */
export async function saveGroup(
  tx: Tx,
  { groupId, name, people }: PeopleRequestOf<"save-group">,
  { actor: { memberId }, at }: PeopleContext,
): Promise<PeopleTrace> {
  const id = groupId ?? randomUUID();
  if (groupId === null) await tx.managementGroup.createMany({ data: [{ id, memberId, name, createdAt: toInstantColumn(at) }] });
  else await tx.managementGroup.updateMany({ where: { id, memberId, endedAt: null }, data: { name } });
  await tx.managementGroupPerson.deleteMany({ where: { groupId: id, memberId } });
  await tx.managementGroupPerson.createMany({ data: people.map((grantId) => ({ groupId: id, grantId, memberId })) });
  return { action: "people.group-saved", subject: { kind: "management-group", id }, data: { people: String(people.length) } };
}

export async function dissolveGroup(
  tx: Tx,
  { groupId: id }: PeopleRequestOf<"dissolve-group">,
  { actor: { memberId }, at }: PeopleContext,
): Promise<PeopleTrace> {
  await tx.managementGroupPerson.deleteMany({ where: { groupId: id, memberId } });
  await tx.managementGroup.updateMany({ where: { id, memberId, endedAt: null }, data: { endedAt: toInstantColumn(at) } });
  return { action: "people.group-dissolved", subject: { kind: "management-group", id }, data: {} };
}
