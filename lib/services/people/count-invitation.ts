import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { openField } from "@/lib/db/field-cipher";
import { invitationPlace } from "@/lib/db/field-places";
import { findOwnChange } from "@/lib/db/people-changes";
import { asAuth, asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PeopleRequest } from "@/lib/domain/people/people-request";
import type { MemberActor } from "@/lib/domain/permission";
import { countToday, uncountToday } from "@/lib/services/identity/throttle";

const counter = "invitation-mail";

/**
 * Counts the mail of an invitation for the mailbox that it goes to, whichever members send it, before it is placed: members who invite one
 * address in turn must not flood it. Gives back how to take the count back where nothing was sent; null where nothing is to be sent.
 */
export async function countInvitation(
  actor: MemberActor,
  draftId: string,
  at: Temporal.Instant,
): Promise<Decision<{ takeBack: () => Promise<void> }> | null> {
  const letter = await asMember(actor, async (tx) => {
    const draft = await findOwnChange(tx, actor, draftId);
    const mail = draft && !draft.placed ? await mailboxOf(tx, actor.memberId, draft.request) : null;
    const { memberRoles } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
    return mail && memberRoles ? { mail, terms: memberRoles.invitation } : null;
  });
  if (!letter) return null;
  const { mail, terms } = letter;
  const isFree = await asAuth((tx) => countToday(tx, counter, mail, terms.perMailDay, at));
  if (!isFree) return refuse("invitation-mail-full", terms, { limit: terms.perMailDay });
  return decide({ takeBack: () => asAuth((tx) => uncountToday(tx, counter, mail)) });
}

async function mailboxOf(tx: Tx, memberId: string, request: PeopleRequest): Promise<string | null> {
  if (request.kind === "invite") return request.mail;
  if (request.kind !== "resend-invitation") return null;
  const { invitationId: id } = request;
  const row = await tx.invitation.findFirst({ where: { id, memberId }, select: { mailEnc: true } });
  return row && openField(invitationPlace("mail_enc", id), row.mailEnc);
}
