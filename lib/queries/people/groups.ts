import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { loadPeopleGround } from "@/lib/db/people-ground";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision, Term } from "@/lib/domain/decision";
import { ordersSeenBy } from "@/lib/domain/people/colleagues";
import type { GroundGroup, PeopleGround } from "@/lib/domain/people/people-ground";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";

export type GroupLine = {
  readonly id: string;
  readonly name: string;
  readonly people: readonly string[];
  /** Whether somebody is in it who would see the others', were there any. */
  readonly led: boolean;
  /** Who sees the others' orders (BZ-21). */
  readonly seers: readonly string[];
};

export type GroupsPage = {
  readonly groups: readonly GroupLine[];
  readonly term: Term;
  readonly documents: Readonly<Record<string, string>>;
};

/** The management groups of the actor's member, or why this role doesn't see them. */
export async function listGroups(actor: MemberActor, at: Temporal.Instant): Promise<Decision<GroupsPage> | null> {
  return asMember(actor, async (tx) => {
    const ground = await loadPeopleGround(tx, actor, at);
    if (!ground) return null;
    const manage = rolePermitted(actor.role, "people.manage", ground.roles);
    if (!manage.ok) return manage;
    const documents = documentTitles((await catalogueInForce(tx, dateInJapan(at))).catalogue);
    const { rule, clause } = ground.roles.groups;
    return {
      ok: true,
      value: { groups: ground.groups.map((group) => lineOf(group, ground)), term: { rule, clause }, documents },
    };
  });
}

function lineOf({ id, name, people }: GroundGroup, { people: all, roles }: PeopleGround): GroupLine {
  const inside = all.filter(({ grantId }) => people.includes(grantId));
  const seers = inside.filter(({ grantId, access: { role } }) => {
    const seen = ordersSeenBy({ grantId, role }, [{ people }], roles);
    return inside.some((other) => other.grantId !== grantId && seen.includes(other.grantId));
  });
  const led = inside.some(({ access: { role } }) => rolePermitted(role, "group.orders", roles).ok);
  return { id, name, led, people: inside.map((one) => one.name), seers: seers.map((one) => one.name) };
}

export type GroupForm = {
  readonly group: GroundGroup | null;
  readonly people: readonly {
    readonly grantId: string;
    readonly name: string;
    readonly loginId: string;
    readonly role: string;
  }[];
  readonly roleNames: PeopleGround["roles"]["roles"];
};

/** The form of a management group; `id` null is a new one. Null: not there, or not for this role. */
export async function findGroupForm(actor: MemberActor, id: string | null, at: Temporal.Instant): Promise<GroupForm | null> {
  return asMember(actor, async (tx) => {
    const ground = await loadPeopleGround(tx, actor, at);
    if (!ground || !rolePermitted(actor.role, "people.manage", ground.roles).ok) return null;
    const group = id === null ? null : ground.groups.find((one) => one.id === id);
    if (group === undefined) return null;
    const people = ground.people.map(({ grantId, name, loginId, access: { role } }) => ({ grantId, name, loginId, role }));
    return { group, people, roleNames: ground.roles.roles };
  });
}
