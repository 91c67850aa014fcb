import "server-only";
import type { Temporal } from "temporal-polyfill";
import { addressMark } from "@/lib/db/address-mark";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type PortalActor, rolePermitted } from "@/lib/domain/permission";

export type UndeliveredMail = { readonly address: string; readonly at: Temporal.Instant };

/** Passing trouble is told once it has come this often. */
const softOnes = 3;

/**
 * Whether mail to the member's present contact address comes back, and since when; null where it arrives. Another address, once it is
 * confirmed, has nothing against it, and what staff found out to arrive again is forgotten. Told to those alone who look after the member.
 */
export async function findUndeliveredMail(actor: PortalActor, now: Temporal.Instant): Promise<UndeliveredMail | null> {
  const { memberId } = actor;
  return asMember({ memberId }, async (tx) => {
    if (!(await looksAfterMember(tx, actor, now))) return null;
    const member = await tx.member.findUnique({ where: { id: memberId }, select: { contactMail: true } });
    if (!member?.contactMail) return null;
    const mark = addressMark(member.contactMail);
    const reached = await tx.mailBounce.findFirst({
      where: { memberId, addressMark: mark, outcome: "reached" },
      orderBy: { handledAt: "desc" },
      select: { handledAt: true },
    });
    const bounces = await tx.mailBounce.findMany({
      where: { memberId, addressMark: mark, ...(reached?.handledAt ? { at: { gt: reached.handledAt } } : {}) },
      orderBy: { at: "desc" },
      take: softOnes,
      select: { kind: true, at: true },
    });
    const last = bounces[0];
    if (!last || (bounces.length < softOnes && bounces.every(({ kind }) => kind === "soft"))) return null;
    return { address: member.contactMail, at: fromInstantColumn(last.at) };
  });
}

/** The contact address is nobody else's business: not that of a contract's users, nor of those who may not change it for the member. */
async function looksAfterMember(tx: Tx, actor: PortalActor, now: Temporal.Instant): Promise<boolean> {
  if (actor.contractId !== null) return actor.role !== "user";
  const table = (await catalogueInForce(tx, dateInJapan(now))).catalogue.memberRoles;
  return table !== undefined && rolePermitted(actor.role, "member.change", table).ok;
}
