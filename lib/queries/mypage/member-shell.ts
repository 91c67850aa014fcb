import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { nameOfMember } from "@/lib/db/member-name";
import { ownLogin } from "@/lib/db/own-login";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { countWaiting } from "../approval/list-approvals";

/** The frame and the home page of somebody who logs in for a whole member. */
export type MemberShellView = {
  /** Who logs in. */
  readonly userName: string;
  /** For whom: the company, or the person's own name. */
  readonly memberName: string;
  readonly memberNumber: string;
  readonly role: { readonly label: Localized; readonly about: Localized } | null;
  /** What menu and home page may lead to. */
  readonly may: { readonly member: boolean; readonly people: boolean };
  /** How many requests wait for this person's approval; null where this role has none to approve. */
  readonly approvals: number | null;
};

export async function getMemberShell(actor: MemberActor, at: Temporal.Instant): Promise<MemberShellView> {
  return asMember(actor, async (tx) => {
    const member = await tx.member.findUniqueOrThrow({
      where: { id: actor.memberId },
      select: { number: true, kind: true, company: true, familyName: true, givenName: true },
    });
    const account = await ownLogin(tx, actor.accountId);
    const table = (await catalogueInForce(tx, dateInJapan(at))).catalogue.memberRoles;
    const may = (code: string) => table !== undefined && rolePermitted(actor.role, code, table).ok;
    return {
      userName: `${account.familyName} ${account.givenName}`,
      memberName: nameOfMember(member),
      memberNumber: member.number,
      role: table?.roles.find(({ code }) => code === actor.role) ?? null,
      may: { member: may("member.view"), people: may("people.view") },
      approvals:
        table?.approval?.members.some((kind) => kind === member.kind) && may("approval.decide")
          ? await countWaiting(tx, actor, at)
          : null,
    };
  });
}
