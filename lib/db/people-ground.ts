import "server-only";
import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Catalogue, getProduct } from "@/lib/domain/catalogue/catalogue";
import type { PeopleGround } from "@/lib/domain/people/people-ground";
import type { PeopleKind } from "@/lib/domain/people/people-request";
import type { ShownContract } from "@/lib/domain/people/people-shown";
import { lastDayInJapan } from "@/lib/domain/people/person-access";
import type { MemberActor } from "@/lib/domain/permission";
import { approvalSettingFor } from "./approval-settings";
import { catalogueInForce } from "./catalogue";
import { fromInstantColumn, toInstantColumn } from "./dates";
import { openField } from "./field-cipher";
import { invitationPlace } from "./field-places";
import { holdsAt } from "./live-grant";
import type { Tx } from "./scope";

/** Grants of a whole member that hold at an instant. */
export const liveGrants = (memberId: string, at: Temporal.Instant) => ({
  memberId,
  contractId: null,
  ...holdsAt(at),
});

type Access = { readonly role: string; readonly scope: string; readonly until: Date | null; readonly purpose: string | null };

export const accessOf = ({ role, scope, until, purpose }: Access, contractIds: readonly string[]) => ({
  role,
  contracts: scope === "all" ? ("all" as const) : [...contractIds].sort(),
  until: until && lastDayInJapan(fromInstantColumn(until)),
  purpose,
});

/** A member's contracts with the names of their products. */
export async function memberContracts(tx: Tx, memberId: string, catalogue: Catalogue): Promise<ShownContract[]> {
  const rows = await tx.contract.findMany({
    where: { memberId },
    orderBy: { number: "asc" },
    select: { id: true, number: true, productCode: true, planCode: true },
  });
  return rows.map(({ id, number, productCode, planCode }) => ({
    id,
    number,
    name: getProduct(catalogue, productCode, planCode).name,
  }));
}

/** What a decision about the people of the actor's member rests on. Null: the operator registers no members. */
export async function loadPeopleGround(tx: Tx, actor: MemberActor, at: Temporal.Instant): Promise<PeopleGround | null> {
  const { memberId, accountId, role } = actor;
  const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
  if (!catalogue.memberRoles) return null;
  const grants = await tx.accountGrant.findMany({
    where: liveGrants(memberId, at),
    orderBy: [{ createdAt: "asc" }, { account: { loginId: "asc" } }],
    include: {
      account: { select: { loginId: true, familyName: true, givenName: true } },
      chosenContracts: { select: { contractId: true } },
    },
  });
  const invitations = await tx.invitation.findMany({
    where: { memberId, acceptedAt: null, withdrawnAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    include: { contracts: { select: { contractId: true } } },
  });
  const groups = await tx.managementGroup.findMany({
    where: { memberId, endedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    include: { people: { select: { grantId: true } } },
  });
  // By what was placed, since an invitation that is sent again keeps only its last time.
  const sentToday = await tx.peopleChange.count({
    where: {
      memberId,
      kind: { in: ["invite", "resend-invitation"] satisfies PeopleKind[] },
      status: "placed",
      placedAt: { gt: toInstantColumn(at.subtract({ hours: 24 })) },
    },
  });
  return {
    at,
    today: dateInJapan(at),
    roles: catalogue.memberRoles,
    asker: { accountId, role },
    people: grants.map((grant) => ({
      grantId: grant.id,
      accountId: grant.accountId,
      loginId: grant.account.loginId,
      name: `${grant.account.familyName} ${grant.account.givenName}`,
      access: accessOf(
        grant,
        grant.chosenContracts.map(({ contractId }) => contractId),
      ),
    })),
    contracts: await memberContracts(tx, memberId, catalogue),
    invitations: invitations.map((one) => ({
      id: one.id,
      mail: openField(invitationPlace("mail_enc", one.id), one.mailEnc),
      access: accessOf(
        one,
        one.contracts.map(({ contractId }) => contractId),
      ),
      message: one.messageEnc && openField(invitationPlace("message_enc", one.id), one.messageEnc),
      sentAt: fromInstantColumn(one.sentAt),
      expiresAt: fromInstantColumn(one.expiresAt),
    })),
    groups: groups.map(({ id, name, people }) => ({ id, name, people: people.map(({ grantId }) => grantId) })),
    sentToday,
    approval: await approvalSettingFor(tx, memberId, catalogue.memberRoles.approval),
  };
}
