import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, refuse } from "@/lib/domain/decision";
import { writeDraftAddress } from "@/lib/domain/mail/draft-address";
import { decideOperatorAddress, decideOtherAddress, tidyAddress } from "@/lib/domain/mail/mail-address";
import type { MailChange } from "@/lib/domain/mail/mail-change";
import type { AccountActor } from "@/lib/domain/permission";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { mailGroundOf } from "./mail-terms";

/** The draft of a mail address: checked here, sealed beside the draft, and stood for by a mark in what is hashed and kept. */
export async function saveMailDraft(
  actor: AccountActor,
  asked: { readonly accountId: string; readonly whose: "operator" | "other"; readonly typed: string },
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const ground = await mailGroundOf(actor, at);
  if (!ground) return refuse("contract-not-found", null);
  const { terms } = ground;
  const { accountId, whose } = asked;
  const typed = tidyAddress(asked.typed);
  const decided = whose === "operator" ? decideOperatorAddress(typed, terms) : decideOtherAddress(typed, terms);
  if (!decided.ok) return decided;
  const mark = sha256(whose === "operator" ? `mail name|${typed}` : `${randomUUID()}|${decided.value}`);
  const change: MailChange = whose === "operator" ? "operator-mail" : "other-mail";
  const input = { accountId, change, mark };
  return saveDraft(actor, { kind: "change-mail", input }, at, { secret: writeDraftAddress(decided.value) });
}
