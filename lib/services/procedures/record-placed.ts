import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { insertConfirmation } from "@/lib/db/confirmation-rows";
import { appendEvents, eventBase } from "@/lib/db/contract-log";
import { nextNumber } from "@/lib/db/number-series";
import type { LoadedProcedureContext } from "@/lib/db/procedure-context";
import { markPlaced, type ProcedureRecord, readDraftSecret } from "@/lib/db/procedure-rows";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { ContractState } from "@/lib/domain/contracts/contract";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { refuse } from "@/lib/domain/decision";
import { type FieldChange, maskedContact } from "@/lib/domain/procedures/contact-preview";
import { canonicalShown, type Prepared } from "@/lib/domain/procedures/prepare";
import { procedureNumber, procedureSeries } from "@/lib/domain/procedures/procedure-number";
import { confirmationDocument } from "@/lib/i18n/procedures/confirmation-document";
import { confirmationText } from "@/lib/i18n/procedures/confirmation-text";
import { reconcileMailHost } from "@/lib/services/mail-settings/reconcile-mail-host";
import { applyEffect } from "./effects";
import { mailCompletion } from "./mail-completion";
import { PlacingRefused } from "./placing-refused";

export type Placing = {
  readonly row: ProcedureRecord;
  readonly prepared: Prepared;
  readonly ground: LoadedProcedureContext;
  readonly at: Temporal.Instant;
  /** The addresses of the account ID that it is about, where it has any: see `ownerAddresses`. */
  readonly ownerAddresses: readonly string[];
  /** Who approved it, by their accounts, where it was a request. */
  readonly approvedBy?: readonly string[];
};

/** Writes a decided procedure under the contract's lock: status, events, what else it changes, proof, audit entry, mail. All or nothing. */
export async function recordPlaced(tx: Tx, placing: Placing): Promise<void> {
  const { row, prepared, ground, at } = placing;
  const { actor } = ground.context;
  const { receivedOn } = prepared.shown;
  const secret = await readDraftSecret(tx, actor, row.id);
  const events = prepared.events.map((event) => ({ ...event, ...eventBase(ground.loaded.row.id, at) }) as ContractEvent);
  let after: ContractState | null = null;
  if (events.length > 0) {
    const appended = await appendEvents(tx, ground.loaded, events, { at, actor, procedureId: row.id });
    if (!appended.ok) throw new PlacingRefused(appended.refusal);
    after = appended.value;
  }
  const effect = await applyEffect(tx, { prepared, ground, secret, procedureId: row.id, draftedAt: row.createdAt, at });
  if (!effect.ok) throw new PlacingRefused(effect.refusal);
  if (after) await reconcileMailHost(tx, ground.loaded, after, at);
  const number = procedureNumber(receivedOn, await nextNumber(tx, procedureSeries(receivedOn)));
  const result = { number, ...effect.value };
  const from = row.status === "requested" ? "requested" : "draft";
  if (!(await markPlaced(tx, { id: row.id, memberId: actor.memberId, number, receivedOn, result, at, from }))) {
    throw new PlacingRefused(refuse("changed-by-another", null).refusal);
  }
  await keepProof(tx, placing);
  await appendAudit(tx, {
    at,
    actor,
    action: `procedure.${row.kind}`,
    subject: { kind: "procedure", id: row.id },
    memberId: actor.memberId,
    data: { number, contract: ground.loaded.row.number, ...auditData(prepared), ...approvedBy(placing) },
  });
  await mailCompletion(tx, placing, number);
}

const approvedBy = ({ approvedBy: by }: Placing) => (by ? { approvedBy: by.join(",") } : {});

async function keepProof(tx: Tx, { row, prepared, ground, at }: Placing): Promise<void> {
  const { actor, catalogue } = ground.context;
  const canonical = canonicalShown(prepared);
  const kept = keptOf(prepared);
  const document = confirmationDocument(kept, { catalogue, parties: ground.parties }, actor.locale);
  const text = confirmationText(document, actor.locale);
  await insertConfirmation(tx, {
    procedureId: row.id,
    memberId: actor.memberId,
    facts: JSON.parse(canonicalShown(kept)),
    factsHash: sha256(canonical),
    text,
    textHash: sha256(text),
    locale: actor.locale,
    at,
  });
}

/** The contents as they are kept for years: telephone numbers by their last digits. */
function keptOf(prepared: Prepared): Prepared {
  const { request } = prepared;
  if (request.kind !== "change-contact") return prepared;
  return { ...prepared, request: { ...request, input: maskedContact(request.input) } };
}

const changed = (changes: readonly FieldChange[]) =>
  changes.flatMap(({ field, change }) => (change === "same" ? [] : `${field}:${change}`)).join(",");

/** What the trail says: codes and IDs, never a name. */
function auditData({ request, shown }: Prepared): Record<string, string | boolean> {
  switch (request.kind) {
    case "add-option":
    case "cancel-option":
      return {
        option: request.input.option,
        ...(request.input.accountId === null ? {} : { accountId: request.input.accountId }),
      };
    case "register-account-id":
      return { accountId: request.input.accountId, role: request.input.role };
    case "delete-account-id":
      return { accountId: request.input.accountId };
    case "change-account-id":
      return { accountId: request.input.accountId, role: request.input.role };
    case "claim":
      return { option: request.input.option };
    case "change-password":
      return { accountId: request.input.accountId ?? "" };
    case "register-card":
      return {
        last4: request.input.last4,
        state: shown.action === "register-card" ? shown.state : "",
      };
    // Which fields, never what stands in them.
    case "change-contact":
      return { fields: shown.action === "change-contact" ? changed(shown.changes) : "" };
    // Whether, never where to or in which words.
    case "set-forwarding":
      return { accountId: request.input.accountId, on: request.input.forwarding !== null };
    case "set-auto-reply":
      return { accountId: request.input.accountId, on: request.input.reply !== null };
    // What is asked for, never an address.
    case "change-mail":
      return { accountId: request.input.accountId, change: request.input.change };
    case "end-initially":
      return { endsOn: shown.action === "end-contract" ? shown.endsOn.toString() : "" };
    case "apply-partner":
    case "cancel-partner":
      return { partner: request.input.partner };
    case "set-campaign-consent":
      return { on: request.input.on };
    case "request-guides":
      return { guides: request.input.guides.join(",") };
    case "withdraw-guides":
      return { request: shown.action === "withdraw-guides" ? shown.number : "" };
    case "set-switch":
      return { switch: request.input.switch, on: request.input.on };
  }
}
