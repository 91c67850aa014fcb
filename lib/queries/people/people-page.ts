import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { memberNameOf } from "@/lib/db/member-name";
import { loadPeopleGround } from "@/lib/db/people-ground";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { MemberRoles } from "@/lib/domain/catalogue/permission-terms";
import type { Decision } from "@/lib/domain/decision";
import { managesPeople } from "@/lib/domain/people/manages-people";
import { type PeopleGround, shownAccess } from "@/lib/domain/people/people-ground";
import type { ShownAccess } from "@/lib/domain/people/people-shown";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";

export type PersonLine = {
  readonly grantId: string;
  readonly name: string;
  /** Half of a login: for those who manage people, and one's own. */
  readonly loginId: string | null;
  readonly access: ShownAccess;
  readonly manages: boolean;
  readonly lastLoginAt: Temporal.Instant | null;
  readonly isReader: boolean;
};

export type InvitationLine = {
  readonly id: string;
  readonly mail: string;
  readonly access: ShownAccess;
  readonly sentAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly isOver: boolean;
};

export type PeopleView = {
  readonly member: string;
  readonly view: Decision<unknown>;
  readonly manage: Decision<unknown>;
  readonly people: readonly PersonLine[];
  readonly invitations: readonly InvitationLine[];
  readonly roles: MemberRoles;
  readonly role: string;
  readonly documents: Readonly<Record<string, string>>;
};

/** The people of the actor's member, as far as its role may see them. Null: the operator registers no members. */
export async function getPeoplePage(actor: MemberActor, at: Temporal.Instant): Promise<PeopleView | null> {
  return asMember(actor, async (tx) => {
    const ground = await loadPeopleGround(tx, actor, at);
    if (!ground) return null;
    const { roles } = ground;
    const manage = rolePermitted(actor.role, "people.manage", roles);
    const view = rolePermitted(actor.role, "people.view", roles);
    return {
      member: await memberNameOf(tx, actor.memberId),
      view,
      manage,
      people: view.ok ? await peopleLines(tx, actor, ground, manage.ok) : [],
      invitations: manage.ok ? invitationLines(ground) : [],
      roles,
      role: actor.role,
      documents: documentTitles((await catalogueInForce(tx, dateInJapan(at))).catalogue),
    };
  });
}

async function peopleLines(tx: Tx, actor: MemberActor, ground: PeopleGround, manages: boolean): Promise<PersonLine[]> {
  // Logins for this member alone: what somebody does for another one is not this member's to know.
  const logins = await tx.session.groupBy({
    by: ["grantId"],
    where: { grantId: { in: ground.people.map(({ grantId }) => grantId) } },
    _max: { createdAt: true },
  });
  return ground.people.map((person) => {
    const last = logins.find(({ grantId }) => grantId === person.grantId)?._max.createdAt;
    const isReader = person.accountId === actor.accountId;
    return {
      grantId: person.grantId,
      name: person.name,
      loginId: manages || isReader ? person.loginId : null,
      access: shownAccess(person.access, ground),
      manages: managesPeople(person.access.role, ground.roles),
      lastLoginAt: manages && last ? fromInstantColumn(last) : null,
      isReader,
    };
  });
}

function invitationLines(ground: PeopleGround): InvitationLine[] {
  return ground.invitations.map(({ id, mail, access, sentAt, expiresAt }) => ({
    id,
    mail,
    access: shownAccess(access, ground),
    sentAt,
    expiresAt,
    isOver: expiresAt.epochMilliseconds <= ground.at.epochMilliseconds,
  }));
}
