import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { findInvitationDraft, type InvitedLogin } from "@/lib/db/invitation-drafts";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { writeLogin } from "@/lib/services/identity/write-login";
import { asRegistration, LoginIdTaken } from "@/lib/services/registration/as-registration";
import { openSecondFactor } from "@/lib/services/registration/open-second-factor";
import { giveInvitedGrant } from "./give-invited-grant";
import { mailJoined } from "./mail-joined";
import { type OpenInvitation, openInvitation } from "./open-invitation";

export type NewlyJoined = { readonly grantId: string; readonly pendingToken: string; readonly maxAgeSeconds: number };

/** The invitation went to another login in this very moment: everything is undone. */
class InvitationUsed extends Error {}

/**
 * Makes the login that was confirmed, with the invitation's grant: all of it or nothing. The address is proved by the link, so codes go
 * there; the half-done login that comes back goes on to the other methods and the backup codes.
 */
export async function joinWithNewLogin(
  { token, draft }: { readonly token: string; readonly draft: string },
  locale: Locale,
  at: Temporal.Instant,
): Promise<Decision<NewlyJoined>> {
  const invitation = await openInvitation(token, at);
  if (!invitation) return refuse("invitation-not-open", null);
  try {
    return await asRegistration(async (tx) => {
      const found = await findInvitationDraft(tx, { draft, token }, at);
      const used =
        found &&
        (await tx.invitationDraft.updateMany({
          where: { id: found.id, placedAt: null },
          data: { placedAt: toInstantColumn(at) },
        }));
      if (!found || used?.count !== 1) return refuse("draft-expired", null);
      return join(tx, { token, invitation, login: found.login, locale }, at);
    });
  } catch (error) {
    if (error instanceof InvitationUsed) return refuse("invitation-not-open", null);
    throw error;
  }
}

type Joining = {
  readonly token: string;
  readonly invitation: OpenInvitation;
  readonly login: InvitedLogin;
  readonly locale: Locale;
};

async function join(tx: Tx, { token, invitation, login, locale }: Joining, at: Temporal.Instant): Promise<Decision<NewlyJoined>> {
  const { loginId, familyName, givenName } = login;
  const name = `${familyName} ${givenName}`;
  const written = await writeLogin(tx, { ...login, kind: "member-id", brand: "", userName: name, locale }, at);
  if (!written.ok) throw new LoginIdTaken(loginId);
  const { accountId } = written.value;
  const { mail } = invitation;
  const grantId = await giveInvitedGrant(tx, { token, accountId, invitation }, at);
  if (grantId === null) throw new InvitationUsed();
  const pending = await openSecondFactor(tx, { accountId, mail }, (await operatorAt(tx, at)).identity, at);
  await mailJoined(tx, { invitation, accountId, loginId, name, locale }, at);
  return decide({ grantId, ...pending });
}
