import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { loadPeopleGround } from "@/lib/db/people-ground";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { MemberRoles } from "@/lib/domain/catalogue/permission-terms";
import type { Decision, Term } from "@/lib/domain/decision";
import { type PeopleGround, shownAccess } from "@/lib/domain/people/people-ground";
import type { ShownAccess, ShownContract } from "@/lib/domain/people/people-shown";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";

export type AccessForm = {
  readonly roles: MemberRoles;
  readonly contracts: readonly ShownContract[];
  readonly today: Temporal.PlainDate;
  readonly documents: Readonly<Record<string, string>>;
};

export type PersonPage = AccessForm & {
  readonly grantId: string;
  readonly name: string;
  readonly loginId: string;
  readonly access: ShownAccess;
  readonly groups: readonly string[];
  readonly joinedAt: Temporal.Instant;
  readonly isReader: boolean;
  /** Why an access ends by itself. */
  readonly endTerm: Term | null;
};

/** What a form about an access needs, or why this role has none. Null: the operator registers no members. */
export async function findAccessForm(actor: MemberActor, at: Temporal.Instant): Promise<Decision<AccessForm> | null> {
  return asMember(actor, async (tx) => {
    const ground = await loadPeopleGround(tx, actor, at);
    if (!ground) return null;
    const manage = rolePermitted(actor.role, "people.manage", ground.roles);
    const documents = documentTitles((await catalogueInForce(tx, dateInJapan(at))).catalogue);
    return manage.ok ? { ok: true, value: formOf(ground, documents) } : manage;
  });
}

/** Somebody of the actor's member, for those who manage people. Null: not there, or not for this role. */
export async function findPerson(actor: MemberActor, grantId: string, at: Temporal.Instant): Promise<PersonPage | null> {
  return asMember(actor, async (tx) => {
    const ground = await loadPeopleGround(tx, actor, at);
    const person = ground?.people.find((one) => one.grantId === grantId);
    if (!ground || !person || !rolePermitted(actor.role, "people.manage", ground.roles).ok) return null;
    const { createdAt } = await tx.accountGrant.findUniqueOrThrow({ where: { id: grantId }, select: { createdAt: true } });
    const documents = documentTitles((await catalogueInForce(tx, dateInJapan(at))).catalogue);
    const { name, loginId, accountId, access } = person;
    const limits = ground.roles.roles.find(({ code }) => code === access.role)?.limits;
    return {
      ...formOf(ground, documents),
      grantId,
      name,
      loginId,
      access: shownAccess(access, ground),
      groups: ground.groups.filter(({ people }) => people.includes(grantId)).map((group) => group.name),
      joinedAt: fromInstantColumn(createdAt),
      isReader: accountId === actor.accountId,
      endTerm: limits ? { rule: limits.rule, clause: limits.clause } : null,
    };
  });
}

function formOf({ roles, contracts, today }: PeopleGround, documents: AccessForm["documents"]): AccessForm {
  return { roles, contracts, today, documents };
}
