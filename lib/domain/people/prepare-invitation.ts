import { type Decision, decide, refuse } from "../decision";
import { type GroundInvitation, type PeopleGround, type PreparedChange, shownAccess } from "./people-ground";
import type { PeopleRequestOf } from "./people-request";
import { decideAccess } from "./person-access";

/** Two ways to write one mailbox: capitals are not told apart. */
export const sameMailbox = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function prepareInvitation(
  { mail, access, message }: PeopleRequestOf<"invite">,
  ground: PeopleGround,
): Decision<PreparedChange> {
  const terms = ground.roles.invitation;
  if (ground.invitations.some((one) => sameMailbox(one.mail, mail))) return refuse("invitation-open-already", terms);
  if (ground.sentToday >= terms.perDay) return refuse("invitation-too-many", terms, { limit: terms.perDay });
  const allowed = decideAccess(access, { ...ground, contractIds: ground.contracts.map(({ id }) => id) });
  if (!allowed.ok) return allowed;
  const { validDays } = terms;
  return decide({
    access: allowed.value,
    shown: { kind: "invite", mail, access: shownAccess(allowed.value, ground), message, validDays },
  });
}

/** Sending again and withdrawing. Sent again it is asked once more whether it may be given: its end may be over meanwhile. */
export function prepareInvitationAct(
  { kind, invitationId }: PeopleRequestOf<"resend-invitation"> | PeopleRequestOf<"withdraw-invitation">,
  ground: PeopleGround,
): Decision<PreparedChange> | null {
  const invitation = ground.invitations.find(({ id }) => id === invitationId);
  if (!invitation) return null;
  const about = { mail: invitation.mail, access: shownAccess(invitation.access, ground) };
  if (kind === "withdraw-invitation") return decide({ access: null, shown: { kind, ...about } });
  const mayResend = decideResending(invitation, ground);
  return mayResend.ok
    ? decide({ access: null, shown: { kind, ...about, validDays: ground.roles.invitation.validDays } })
    : mayResend;
}

function decideResending(invitation: GroundInvitation, ground: PeopleGround): Decision<unknown> {
  const terms = ground.roles.invitation;
  const minutes = ground.at.since(invitation.sentAt).total("minutes");
  if (minutes < terms.resendMinutes)
    return refuse("invitation-too-soon", terms, { minutes: Math.ceil(terms.resendMinutes - minutes) });
  if (ground.sentToday >= terms.perDay) return refuse("invitation-too-many", terms, { limit: terms.perDay });
  return decideAccess(invitation.access, { ...ground, contractIds: ground.contracts.map(({ id }) => id) });
}
