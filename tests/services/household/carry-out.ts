import { Temporal } from "temporal-polyfill";
import { openField } from "@/lib/db/field-cipher";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureKind, ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { recordLineCancellation } from "@/lib/services/contracts/record-line-cancellation";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { confirmMailAddress } from "@/lib/services/mail-settings/confirm-mail-address";
import { saveMailDraft } from "@/lib/services/mail-settings/save-mail-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery } from "@/tests/support/database";
import { type Doing, instantOf, type Step } from "@/tests/support/household/doing";
import { place, registerId, setUp } from "../procedures/support";

/** A placed procedure; null for what is entered by staff. */
export type Done = { readonly kind: ProcedureKind; readonly id: string } | null;

/** Does one step through the services that the screens use: input, confirmation, completion. */
export async function carryOut(holder: AccountActor, [when, doing]: Step): Promise<Done> {
  const at = Temporal.Instant.from(instantOf(when));
  if (doing.does === "mail") return changeAddress(holder, doing, at);
  if (doing.does === "cancel-line") {
    const recorded = await recordLineCancellation(setUp, holder, at);
    if (!recorded?.ok) throw new Error(JSON.stringify(recorded));
    return null;
  }
  const request = requestOf(doing);
  return { kind: request.kind, id: await place(holder, request, at) };
}

function requestOf(doing: Exclude<Doing, { does: "mail" | "cancel-line" }>): ProcedureRequest {
  switch (doing.does) {
    case "register":
      return registerId(doing.accountId, doing.role);
    case "delete":
      return { kind: "delete-account-id", input: { accountId: doing.accountId } };
    case "slot":
      return { kind: "change-mail", input: { accountId: doing.accountId, change: doing.change, mark: null } };
    case "buy":
      return { kind: "add-option", input: { option: doing.option, accountId: doing.accountId ?? null, agreed: true } };
    case "end":
      return { kind: "cancel-option", input: { option: doing.option, accountId: doing.accountId ?? null } };
  }
}

async function changeAddress(
  holder: AccountActor,
  { accountId, whose, typed }: Extract<Doing, { does: "mail" }>,
  at: Temporal.Instant,
): Promise<Done> {
  const saved = await saveMailDraft(holder, { accountId, whose, typed }, at);
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  const draftId = saved.value.id;
  const shown = await confirmProcedure(holder, "change-mail", draftId, at);
  if (shown?.state !== "ready") throw new Error(JSON.stringify(shown));
  const { shownHash } = shown;
  const placed = await placeProcedure(holder, { kind: "change-mail", draftId, shownHash, confirmed: true }, at);
  if (!placed?.ok) throw new Error(JSON.stringify(placed));
  // Another provider's address counts once its mail's link is opened.
  if (whose === "other") {
    const opened = await confirmMailAddress(await tokenSentTo(typed), at);
    if (opened !== "confirmed") throw new Error(opened);
  }
  return { kind: "change-mail", id: draftId };
}

async function tokenSentTo(address: string): Promise<string> {
  const rows = await ownerQuery<{ id: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT id, to_enc, body_enc FROM mail WHERE template = 'mail-address-link' ORDER BY created_at DESC",
  );
  const mail = rows.find(({ id, to_enc }) => openField(mailPlace("to_enc", id), to_enc) === address);
  const text = mail ? openField(mailPlace("body_enc", mail.id), mail.body_enc) : "";
  return /token=([\w-]{43})/.exec(text)?.[1] ?? "";
}
