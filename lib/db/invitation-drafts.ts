import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { fromInstantColumn, toInstantColumn } from "./dates";
import { openField } from "./field-cipher";
import { invitationDraftPlace } from "./field-places";
import type { Tx } from "./scope";
import { sha256 } from "./sha256";

const invitedLogin = z.strictObject({
  loginId: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  familyKana: z.string(),
  givenKana: z.string(),
  passwordHash: z.string(),
});

export type InvitedLogin = z.infer<typeof invitedLogin>;
export type InvitationDraft = { readonly id: string; readonly login: InvitedLogin; readonly expiresAt: Temporal.Instant };

/** The draft of a new login, for whoever has its token and the invitation's link. Null: over, used, or another link's. */
export async function findInvitationDraft(
  tx: Tx,
  { draft, token }: { readonly draft: string; readonly token: string },
  at: Temporal.Instant,
): Promise<InvitationDraft | null> {
  const row = await tx.invitationDraft.findFirst({
    where: {
      tokenHash: sha256(draft),
      invitationTokenHash: sha256(token),
      placedAt: null,
      expiresAt: { gt: toInstantColumn(at) },
    },
  });
  if (!row) return null;
  const login = invitedLogin.parse(JSON.parse(openField(invitationDraftPlace(row.id), row.inputEnc)));
  return { id: row.id, login, expiresAt: fromInstantColumn(row.expiresAt) };
}
