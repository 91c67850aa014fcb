import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import { lastDayInJapan } from "@/lib/domain/people/person-access";
import type { MemberActor } from "@/lib/domain/permission";

export type WorkedFor = {
  readonly grantId: string;
  readonly name: string;
  readonly role: Localized;
  /** The last day of an access that ends. */
  readonly until: string | null;
  readonly current: boolean;
};

type Row = {
  grant_id: string;
  member_id: string;
  role: string;
  until: Date | null;
  company: string | null;
  family_name: string;
  given_name: string;
};

/** The members that one's own login may work for now. */
export async function membersOfLogin(actor: MemberActor, at: Temporal.Instant): Promise<readonly WorkedFor[]> {
  return asAuth(async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT * FROM members_of_login(${actor.accountId}::uuid, ${new Date(at.epochMilliseconds)})`;
    const roles = (await catalogueInForce(tx, dateInJapan(at))).catalogue.memberRoles?.roles ?? [];
    return rows.map(({ grant_id, member_id, role, until, company, family_name, given_name }) => ({
      grantId: grant_id,
      name: company ?? `${family_name} ${given_name}`,
      role: roles.find(({ code }) => code === role)?.label ?? { ja: role, en: role },
      until: until && lastDayInJapan(fromInstantColumn(until)),
      current: member_id === actor.memberId,
    }));
  });
}
