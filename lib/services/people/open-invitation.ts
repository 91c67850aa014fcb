import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { openField } from "@/lib/db/field-cipher";
import { invitationPlace } from "@/lib/db/field-places";
import { withInvitation } from "@/lib/db/invitation-rows";
import { memberNameOf } from "@/lib/db/member-name";
import { shownAccessOf } from "@/lib/db/shown-access-of";
import { dateInJapan } from "@/lib/domain/calendar";
import { managesPeople } from "@/lib/domain/people/manages-people";
import type { ShownAccess } from "@/lib/domain/people/people-shown";

/** An invitation that can still be accepted, as far as accepting needs it. */
export type OpenInvitation = {
  readonly memberId: string;
  readonly member: string;
  readonly mail: string;
  readonly invitedBy: string;
  readonly access: ShownAccess;
  /** The roles that may invite: whoever sent it must have one still. */
  readonly managing: readonly string[];
};

/** Null: used, withdrawn, over, or no such link. */
export async function openInvitation(token: string, at: Temporal.Instant): Promise<OpenInvitation | null> {
  return withInvitation(token, at, async (tx, { row, contractIds, state }) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const roles = catalogue.memberRoles;
    const isKnown = roles?.roles.some(({ code }) => code === row.role);
    if (state !== "open" || !roles || !isKnown) return null;
    return {
      memberId: row.memberId,
      member: await memberNameOf(tx, row.memberId),
      mail: openField(invitationPlace("mail_enc", row.id), row.mailEnc),
      invitedBy: row.invitedBy,
      access: await shownAccessOf(tx, row, contractIds, catalogue),
      managing: roles.roles.flatMap(({ code }) => (managesPeople(code, roles) ? [code] : [])),
    };
  });
}
