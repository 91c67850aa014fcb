import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { type DraftOptions, saveDraft } from "@/lib/services/procedures/save-draft";
import { proving } from "./prove";

/** Goes through a procedure as its screens do: input, confirm, complete, two minutes all in all. A refusal is a fault of the seed's data. */
export async function place(
  actor: AccountActor,
  request: ProcedureRequest,
  at: Temporal.Instant,
  options: DraftOptions = {},
): Promise<string> {
  const saved = await saveDraft(actor, request, at, options);
  if (!saved.ok) throw new Error(`${request.kind} is refused: ${JSON.stringify(saved.refusal)}`);
  return placeDraft(actor, request.kind, saved.value.id, at);
}

/** The rest of the way for a draft that was saved in a way of its own. */
export async function placeDraft(
  actor: AccountActor,
  kind: ProcedureRequest["kind"],
  draftId: string,
  at: Temporal.Instant,
): Promise<string> {
  const shown = await confirmProcedure(actor, kind, draftId, at);
  if (shown?.state !== "ready") throw new Error(`${kind} can't be confirmed: ${JSON.stringify(shown)}`);
  const asked = { kind, draftId, shownHash: shown.shownHash, confirmed: true };
  // Over midnight it would be another day's, and refused as changed.
  const after = at.add({ minutes: 2 });
  const later = dateInJapan(after).equals(dateInJapan(at)) ? after : at;
  const place = (by: AccountActor) => placeProcedure(by, asked, later);
  const placed = shown.proof === "asked" ? await proving(actor, at, place) : await place(actor);
  if (!placed?.ok) throw new Error(`${kind} is not placed: ${JSON.stringify(placed)}`);
  return placed.value.id;
}
