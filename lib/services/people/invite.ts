import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { invitationPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { PeopleRequestOf } from "@/lib/domain/people/people-request";
import { endOfDayInJapan } from "@/lib/domain/people/person-access";
import { maskMail } from "@/lib/services/identity/mask-mail";
import { hashShortCode, newToken } from "@/lib/services/identity/secrets";
import type { PeopleContext, PeopleTrace } from "./apply-people-change";
import { mailInvitation } from "./mail-invitation";

/** Writes an invitation and its mail. The token stands in the mail alone. */
export async function invite(tx: Tx, { mail, message }: PeopleRequestOf<"invite">, context: PeopleContext): Promise<PeopleTrace> {
  const { actor, ground, prepared, at } = context;
  const { access } = prepared;
  if (!access) throw new Error("an invitation without its access");
  const { memberId, accountId } = actor;
  const id = randomUUID();
  const token = newToken();
  await tx.invitation.createMany({
    data: [
      {
        id,
        memberId,
        mailEnc: sealField(invitationPlace("mail_enc", id), mail),
        mailHash: hashShortCode("invitation", mail.toLowerCase()),
        mailHint: maskMail(mail),
        role: access.role,
        scope: access.contracts === "all" ? "all" : "chosen",
        until: access.until === null ? null : toInstantColumn(endOfDayInJapan(access.until)),
        purpose: access.purpose,
        messageEnc: message === null ? null : sealField(invitationPlace("message_enc", id), message),
        tokenHash: sha256(token),
        invitedBy: accountId,
        createdAt: toInstantColumn(at),
        ...sendingTimes(at, ground.roles.invitation.validDays),
      },
    ],
  });
  if (access.contracts !== "all")
    await tx.invitationContract.createMany({
      data: access.contracts.map((contractId) => ({ invitationId: id, contractId, memberId })),
    });
  await mailInvitation(tx, { to: mail, access, message, token }, context);
  return traceOf("people.invited", id, maskMail(mail), access.role);
}

/** Another link in the place of the one before, which opens nothing any more. */
export async function resendInvitation(
  tx: Tx,
  { invitationId: id }: PeopleRequestOf<"resend-invitation">,
  context: PeopleContext,
): Promise<PeopleTrace> {
  const { actor, ground, at } = context;
  const invitation = ground.invitations.find((one) => one.id === id);
  if (!invitation) throw new Error("an invitation that was decided about is gone");
  const token = newToken();
  await updateOpen(tx, id, actor.memberId, { tokenHash: sha256(token), ...sendingTimes(at, ground.roles.invitation.validDays) });
  const { mail: to, access, message } = invitation;
  await mailInvitation(tx, { to, access, message, token }, context);
  return traceOf("people.invitation-resent", id, maskMail(to), access.role);
}

export async function withdrawInvitation(
  tx: Tx,
  { invitationId: id }: PeopleRequestOf<"withdraw-invitation">,
  { actor, ground, at }: PeopleContext,
): Promise<PeopleTrace> {
  const invitation = ground.invitations.find((one) => one.id === id);
  await updateOpen(tx, id, actor.memberId, { withdrawnAt: toInstantColumn(at) });
  return traceOf("people.invitation-withdrawn", id, maskMail(invitation?.mail ?? ""), invitation?.access.role ?? "");
}

type InvitationChange = { tokenHash: string; sentAt: Date; expiresAt: Date } | { withdrawnAt: Date };

/** Accepting doesn't wait for the member's lock: whoever comes second here finds no open row, and everything is undone. */
async function updateOpen(tx: Tx, id: string, memberId: string, data: InvitationChange): Promise<void> {
  const { count } = await tx.invitation.updateMany({ where: { id, memberId, acceptedAt: null, withdrawnAt: null }, data });
  if (count !== 1) throw new InvitationGone();
}

/** Used or withdrawn at this very moment by somebody else. */
export class InvitationGone extends Error {}

const sendingTimes = (at: Temporal.Instant, days: number) => ({
  sentAt: toInstantColumn(at),
  expiresAt: toInstantColumn(at.add({ hours: days * 24 })),
});

const traceOf = (action: string, id: string, mail: string, role: string): PeopleTrace => ({
  action,
  subject: { kind: "invitation", id },
  data: { mail, role },
});
