import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { invitationPlace } from "@/lib/db/field-places";
import { findInvitationDraft } from "@/lib/db/invitation-drafts";
import { type InvitationState, withInvitation } from "@/lib/db/invitation-rows";
import { memberNameOf } from "@/lib/db/member-name";
import { asAuth } from "@/lib/db/scope";
import { shownAccessOf } from "@/lib/db/shown-access-of";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { ShownAccess } from "@/lib/domain/people/people-shown";

export type InvitationView = {
  readonly state: InvitationState;
  readonly member: string;
  readonly inviter: string;
  readonly mail: string;
  readonly message: string | null;
  readonly access: ShownAccess;
  readonly expiresAt: Temporal.Instant;
  readonly operator: Operator;
};

/** What the link of an invitation shows to whoever has it. Null: no such link. Looking changes nothing. */
export async function findInvitation(token: string, at: Temporal.Instant): Promise<InvitationView | null> {
  return withInvitation(token, at, async (tx, { row, contractIds, state }) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const inviter = await tx.account.findFirst({
      where: { id: row.invitedBy },
      select: { familyName: true, givenName: true },
    });
    return {
      state,
      member: await memberNameOf(tx, row.memberId),
      inviter: inviter ? `${inviter.familyName} ${inviter.givenName}` : "",
      mail: openField(invitationPlace("mail_enc", row.id), row.mailEnc),
      message: row.messageEnc && openField(invitationPlace("message_enc", row.id), row.messageEnc),
      access: await shownAccessOf(tx, row, contractIds, catalogue),
      expiresAt: fromInstantColumn(row.expiresAt),
      operator: catalogue.operator,
    };
  });
}

export type InvitedDraftView = {
  readonly loginId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly expiresAt: Temporal.Instant;
};

/** What was entered for a new login, but its password. Null: over, used, or another browser's. */
export async function findInvitedDraft(
  keys: { readonly token: string; readonly draft: string },
  at: Temporal.Instant,
): Promise<InvitedDraftView | null> {
  const found = await asAuth((tx) => findInvitationDraft(tx, keys, at));
  if (!found) return null;
  const { passwordHash: _never, ...shown } = found.login;
  return { ...shown, expiresAt: found.expiresAt };
}
