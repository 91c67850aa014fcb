import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { invitationDraftPlace } from "@/lib/db/field-places";
import type { InvitedLogin } from "@/lib/db/invitation-drafts";
import { isLoginIdUsed } from "@/lib/db/login-id-used";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { hashPassword } from "@/lib/services/identity/password";
import { newToken } from "@/lib/services/identity/secrets";
import { countToday } from "@/lib/services/identity/throttle";
import { decideMemberPassword } from "@/lib/services/registration/decide-member-password";
import { openInvitation } from "./open-invitation";

/** As at the registration: whoever goes through a list of IDs is stopped. */
const IDS_PER_ADDRESS_AND_DAY = 60;

export type WishedLogin = Omit<InvitedLogin, "passwordHash"> & { readonly password: string };

/** What somebody invited enters for a new login, as far as the confirmation: sealed, with the password's hash alone (DECISIONS 6). */
export async function saveInvitationDraft(
  token: string,
  { password, ...wished }: WishedLogin,
  address: string,
  at: Temporal.Instant,
): Promise<Decision<{ draft: string }>> {
  if (!(await openInvitation(token, at))) return refuse("invitation-not-open", null);
  const { operator, mayAsk } = await asAuth(async (tx) => ({
    operator: await operatorAt(tx, at),
    mayAsk: await countToday(tx, "registration-id", address, IDS_PER_ADDRESS_AND_DAY, at),
  }));
  const terms = operator.registration?.memberId ?? null;
  if (!mayAsk) return refuse("throttled", terms);
  const { loginId } = wished;
  if (await isLoginIdUsed(loginId)) return refuse("member-id-used", terms, { loginId });
  const checked = decideMemberPassword(operator, password, [loginId]);
  if (!checked.ok) return checked;
  const login: InvitedLogin = { ...wished, passwordHash: await hashPassword(checked.value) };
  const draft = newToken();
  const id = randomUUID();
  await asAuth((tx) =>
    tx.invitationDraft.createMany({
      data: [
        {
          id,
          tokenHash: sha256(draft),
          invitationTokenHash: sha256(token),
          inputEnc: sealField(invitationDraftPlace(id), JSON.stringify(login)),
          createdAt: toInstantColumn(at),
          expiresAt: toInstantColumn(at.add({ minutes: operator.identity.draft.minutesWithPassword })),
        },
      ],
    }),
  );
  return decide({ draft });
}
