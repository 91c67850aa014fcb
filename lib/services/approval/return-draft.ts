import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { asMember } from "@/lib/db/scope";
import type { MemberActor } from "@/lib/domain/permission";
import { openDraft, sealDraft } from "@/lib/services/drafts/sealed-draft";
import { operatorAt } from "@/lib/services/identity/operator-at";

const schema = z.object({ reason: z.string() });

const placeFor = ({ accountId }: MemberActor, requestId: string) => ({
  act: "approval-return",
  who: accountId,
  subject: requestId,
});

/** The reason as it was entered, sealed for the confirmation: nothing is written before. */
export function draftReturn(actor: MemberActor, requestId: string, reason: string, at: Temporal.Instant): string {
  return sealDraft(placeFor(actor, requestId), { reason }, at);
}

/** The reason of a draft of one's own about this request; null: none, or its time is over. */
export async function openReturn(
  actor: MemberActor,
  requestId: string,
  sealed: string | null,
  at: Temporal.Instant,
): Promise<string | null> {
  const { minutes } = (await asMember(actor, (tx) => operatorAt(tx, at))).identity.draft;
  return openDraft(placeFor(actor, requestId), schema, sealed, { at, minutes })?.draft.reason ?? null;
}
