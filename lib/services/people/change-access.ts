import "server-only";
import { toInstantColumn } from "@/lib/db/dates";
import { memberNameOf } from "@/lib/db/member-name";
import type { Tx } from "@/lib/db/scope";
import { managesPeople } from "@/lib/domain/people/manages-people";
import type { GroundPerson } from "@/lib/domain/people/people-ground";
import type { PeopleRequestOf } from "@/lib/domain/people/people-request";
import { endOfDayInJapan } from "@/lib/domain/people/person-access";
import { peopleRows } from "@/lib/i18n/people/shown-rows";
import { endSessions } from "@/lib/services/identity/end-access";
import { queueMails } from "@/lib/services/mail/queue-mails";
import type { PeopleContext, PeopleTrace } from "./apply-people-change";

/** Writes role, contracts and end. The grant's sessions end: none may go on with the powers that it began with; others are not this member's. */
export async function changeAccess(
  tx: Tx,
  { grantId }: PeopleRequestOf<"change-access">,
  context: PeopleContext,
): Promise<PeopleTrace> {
  const { actor, prepared, at } = context;
  const { access, shown } = prepared;
  if (!access || shown.kind !== "change-access") throw new Error("an access without its decision");
  const { memberId } = actor;
  const person = await lockLogin(tx, grantId, context);
  const { count } = await tx.accountGrant.updateMany({
    where: { id: grantId, memberId, contractId: null, endedAt: null },
    data: {
      role: access.role,
      scope: access.contracts === "all" ? "all" : "chosen",
      until: access.until === null ? null : toInstantColumn(endOfDayInJapan(access.until)),
      purpose: access.purpose,
    },
  });
  if (count !== 1) throw new Error("a locked grant is gone");
  await tx.grantContract.deleteMany({ where: { grantId, memberId } });
  if (access.contracts !== "all")
    await tx.grantContract.createMany({ data: access.contracts.map((contractId) => ({ grantId, contractId, memberId })) });
  await endSessions(tx, { grantId }, "role-changed", at);
  const { theirs } = context.addresses;
  const withdrawn = managesPeople(access.role, context.ground.roles) ? 0 : await withdrawInvitationsOf(tx, person, context);
  if (person && !shown.isSelf)
    await queueMails(tx, {
      memberId,
      accountId: person.accountId,
      to: theirs,
      template: "people-access-changed",
      locale: actor.locale,
      data: { member: await memberNameOf(tx, memberId), rows: peopleRows(shown, actor.locale) },
      at,
    });
  const { before, after } = shown;
  const data = { account: person?.accountId ?? null, before: before.role, after: after.role, ...told(withdrawn) };
  return { action: "people.access-changed", subject: { kind: "grant", id: grantId }, data };
}

/** Ends what somebody may do for this member, and nothing else: the login lives on for its other members. */
export async function removePerson(
  tx: Tx,
  { grantId }: PeopleRequestOf<"remove-person">,
  context: PeopleContext,
): Promise<PeopleTrace> {
  const { actor, at } = context;
  const { memberId } = actor;
  const person = await lockLogin(tx, grantId, context);
  const { count } = await tx.accountGrant.updateMany({
    where: { id: grantId, memberId, contractId: null, endedAt: null },
    data: { endedAt: toInstantColumn(at) },
  });
  if (count !== 1) throw new Error("a locked grant is gone");
  await tx.managementGroupPerson.deleteMany({ where: { grantId, memberId } });
  await endSessions(tx, { grantId }, "person-removed", at);
  const withdrawn = await withdrawInvitationsOf(tx, person, context);
  const { theirs } = context.addresses;
  if (person)
    await queueMails(tx, {
      memberId,
      accountId: person.accountId,
      to: theirs,
      template: "people-removed",
      locale: actor.locale,
      data: { member: await memberNameOf(tx, memberId) },
      at,
    });
  const data = { account: person?.accountId ?? null, before: person?.access.role ?? null, ...told(withdrawn) };
  return { action: "people.removed", subject: { kind: "grant", id: grantId }, data };
}

/** Whose grant it is, with its login held: the login first and its sessions and invitations after it, as its owner's own acts have them. */
async function lockLogin(tx: Tx, grantId: string, { ground }: PeopleContext): Promise<GroundPerson | undefined> {
  const person = ground.people.find((one) => one.grantId === grantId);
  if (person) await tx.$queryRaw`SELECT id FROM account WHERE id = ${person.accountId}::uuid FOR KEY SHARE`;
  return person;
}

/** Who may invite no longer leaves no link behind that lets in. */
async function withdrawInvitationsOf(
  tx: Tx,
  person: GroundPerson | undefined,
  { actor: { memberId }, at }: PeopleContext,
): Promise<number> {
  if (!person) return 0;
  const { count } = await tx.invitation.updateMany({
    where: { memberId, invitedBy: person.accountId, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: toInstantColumn(at) },
  });
  return count;
}

const told = (withdrawn: number) => (withdrawn === 0 ? {} : { invitationsWithdrawn: String(withdrawn) });
