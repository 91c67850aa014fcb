import "server-only";
import { z } from "zod";
import type { Tx } from "@/lib/db/scope";
import { contactResults } from "@/lib/domain/contact/contact-entry";
import { type Decision, decide, refuse, type Term } from "@/lib/domain/decision";
import { identityQuestions } from "@/lib/services/staff/identity-question";
import { identityQuestionsFor } from "@/lib/services/staff/identity-questions";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";

/** What staff entered to close a request, between input and confirmation. */
export const contactClosingSchema = z.strictObject({
  formKey: z.uuid(),
  result: z.enum(contactResults),
  channel: z.enum(["telephone", "counter", "post"]).nullable(),
  asked: z.array(z.strictObject({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"]) })),
  note: z.string(),
});

export type ContactClosing = z.infer<typeof contactClosingSchema>;

type About = { readonly memberId: string | null; readonly accountId: string | null };
type CheckTerms = Term & { readonly identityChecks: number };

export type ClosingCheck = { readonly accountId: string; readonly memberId: string; readonly passed: boolean } | null;

/**
 * Whether a request may be closed like this, and what becomes of the identity check: `answered` tells somebody something, so it needs
 * enough right answers and no wrong one (CL-05, CL-10). Null: nothing was asked, so there is no check to record.
 */
export async function decideClosing(
  tx: Tx,
  { memberId, accountId }: About,
  { result, asked, channel }: Pick<ContactClosing, "result" | "asked" | "channel">,
  terms: CheckTerms,
): Promise<Decision<ClosingCheck>> {
  const needed = { needed: terms.identityChecks };
  if (!memberId || !accountId)
    return result === "answered" || asked.length > 0 ? refuse("changed-since-shown", terms, needed) : decide(null);
  const offered = await identityQuestionsFor(tx, memberId, accountId);
  const verdict = identityVerdict(asked, offered, terms.identityChecks);
  if (result === "answered" && verdict !== "passed") return refuse("changed-since-shown", terms, needed);
  if (asked.length === 0) return decide(null);
  if (channel === null) return refuse("changed-since-shown", terms, { ...needed, channel: true });
  return decide({ accountId, memberId, passed: verdict === "passed" });
}
