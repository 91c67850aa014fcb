import "server-only";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { openField, sealField } from "@/lib/db/field-cipher";
import { identityQuestions } from "./identity-question";

/** How long the check of a caller's identity may stand between input and confirmation. */
const VALID_MINUTES = 10;

export const unlockDraftSchema = z.strictObject({
  formKey: z.uuid(),
  /** The lock that was shown: a later lock of the same account needs a check of its own. */
  lockedAt: z.iso.datetime(),
  channel: z.enum(["telephone", "counter", "post"]),
  asked: z.array(z.strictObject({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"]) })).min(1),
  note: z.string().max(200),
  reason: z.string().min(10).max(500),
  savedAt: z.iso.datetime(),
});

export type UnlockDraft = z.infer<typeof unlockDraftSchema>;

const placeOf = (staffId: string, accountId: string) => ({
  table: "identity_check",
  column: "draft",
  row: `${staffId}|${accountId}`,
});

/**
 * Seals what was entered, for the confirm page. Nothing is written before confirmation: `identity_check` is append-only and a draft in
 * it would stay for ever. The seal is bound to the staff member and the account, so that it opens for nobody else and nowhere else.
 */
export function sealUnlockDraft(staffId: string, accountId: string, draft: UnlockDraft): string {
  return Buffer.from(sealField(placeOf(staffId, accountId), JSON.stringify(draft))).toString("base64url");
}

/** Opens a draft; null when it is too old, was changed, or belongs to another person or account. */
export function openUnlockDraft(staffId: string, accountId: string, sealed: string, at: Temporal.Instant): UnlockDraft | null {
  const draft = read(staffId, accountId, sealed);
  if (!draft) return null;
  const age = at.since(Temporal.Instant.from(draft.savedAt)).total("minutes");
  return age < 0 || age > VALID_MINUTES ? null : draft;
}

function read(staffId: string, accountId: string, sealed: string): UnlockDraft | null {
  try {
    const text = openField(placeOf(staffId, accountId), Buffer.from(sealed, "base64url"));
    return unlockDraftSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Whatever does not open is not ours: the caller asks for the input again.
    return null;
  }
}
