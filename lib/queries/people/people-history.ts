import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";

export type PeopleEvent = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly action: string;
  /** Null: nobody of this member. */
  readonly by: string | null;
  readonly about: string | null;
  readonly roles: { readonly before: Localized | null; readonly after: Localized | null };
};

export type PeopleHistory = { readonly events: readonly PeopleEvent[]; readonly page: number; readonly pages: number };

const PAGE = 30;

/** Who did what with the people of this member, newest first, out of its audit trail. Null: not for this role. */
export async function listPeopleHistory(actor: MemberActor, at: Temporal.Instant, asked: number): Promise<PeopleHistory | null> {
  return asMember(actor, async (tx) => {
    const roles = (await catalogueInForce(tx, dateInJapan(at))).catalogue.memberRoles;
    if (!roles || !rolePermitted(actor.role, "people.manage", roles).ok) return null;
    const where = { memberId: actor.memberId, action: { startsWith: "people." } };
    const pages = Math.max(1, Math.ceil((await tx.auditEntry.count({ where })) / PAGE));
    const page = Math.min(Math.max(1, asked), pages);
    const rows = await tx.auditEntry.findMany({
      where,
      orderBy: { id: "desc" },
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: { id: true, at: true, action: true, actorId: true, subjectKind: true, subjectId: true, data: true },
    });
    const entries = rows.map((row) => ({ ...row, data: row.data as Record<string, unknown> }));
    const nameOf = await namesOf(
      tx,
      entries.flatMap(({ actorId, data }) => [actorId, data.account]),
    );
    const groups = await groupNames(tx, actor.memberId);
    const roleOf = (code: unknown) => roles.roles.find((one) => one.code === code)?.label ?? null;
    const events = entries.map(({ id, at: when, action, actorId, subjectId, data }) => ({
      id: String(id),
      at: fromInstantColumn(when),
      action,
      by: nameOf(actorId) ?? (actorId === null ? nameOf(data.account) : null),
      about: nameOf(data.account) ?? groups.get(subjectId) ?? (typeof data.mail === "string" ? data.mail : null),
      roles: { before: roleOf(data.before), after: roleOf(data.after ?? data.role) },
    }));
    return { events, page, pages };
  });
}

async function namesOf(tx: Tx, ids: readonly unknown[]): Promise<(id: unknown) => string | null> {
  const known = [...new Set(ids.filter((id): id is string => typeof id === "string" && isUuid(id)))];
  const rows = await tx.account.findMany({
    where: { id: { in: known } },
    select: { id: true, familyName: true, givenName: true },
  });
  return (id) => {
    const row = rows.find((one) => one.id === id);
    return row ? `${row.familyName} ${row.givenName}` : null;
  };
}

async function groupNames(tx: Tx, memberId: string): Promise<Map<string, string>> {
  const rows = await tx.managementGroup.findMany({ where: { memberId }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
