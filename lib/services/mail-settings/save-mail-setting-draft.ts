import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { findMailOwner } from "@/lib/db/mail-addresses";
import { readHostParts } from "@/lib/db/mail-host";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { type Decision, refuse } from "@/lib/domain/decision";
import { type AutoReply, decideAutoReply } from "@/lib/domain/mail/auto-reply";
import { writeDraftForwarding, writeDraftReply } from "@/lib/domain/mail/draft-setting";
import { decideForwarding, type Forwarding } from "@/lib/domain/mail/forwarding";
import type { HostPart, HostWanted } from "@/lib/domain/mail/host-parts";
import { tidyAddress } from "@/lib/domain/mail/mail-address";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { checkDraft, saveDraft } from "@/lib/services/procedures/save-draft";
import { type MailGround, mailGroundOf } from "./mail-terms";

type Saved = Promise<Decision<{ id: string }>>;

/** `typed` is every field of the form, empty ones too, so that a refusal names the one at fault; null puts the forwarding off. */
export type ForwardingTyped = { readonly typed: readonly string[]; readonly keepCopy: boolean };

/** The draft of a forwarding: checked here, sealed beside the draft, and stood for by a mark. */
export async function saveForwardingDraft(
  actor: AccountActor,
  { accountId, wanted }: { readonly accountId: string; readonly wanted: ForwardingTyped | null },
  at: Temporal.Instant,
): Saved {
  if (wanted === null)
    return saveOff(actor, { kind: "set-forwarding", input: { accountId, forwarding: null } }, "forwarding", at);
  const fields = wanted.typed.map(tidyAddress).flatMap((address, place) => (address === "" ? [] : { address, index: place + 1 }));
  const { keepCopy } = wanted;
  const contents: Forwarding = { destinations: fields.map(({ address }) => address), keepCopy };
  const request: ProcedureRequest = {
    kind: "set-forwarding",
    input: { accountId, forwarding: { count: Math.max(1, fields.length), keepCopy, mark: newMark() } },
  };
  const decided = await decideFirst(actor, request, at, ({ terms, ownDomains }) => decideForwarding(contents, terms, ownDomains));
  if (!decided.ok) return inField(decided, fields);
  if (await isSet(actor, accountId, "forwarding", contents)) return refuse("nothing-to-change", null, {});
  return saveDraft(actor, request, at, { secret: writeDraftForwarding(contents) });
}

/** The draft of an automatic reply; null puts it off. */
export async function saveAutoReplyDraft(
  actor: AccountActor,
  { accountId, wanted }: { readonly accountId: string; readonly wanted: AutoReply | null },
  at: Temporal.Instant,
): Saved {
  if (wanted === null) return saveOff(actor, { kind: "set-auto-reply", input: { accountId, reply: null } }, "auto-reply", at);
  const { from, to } = wanted;
  const request: ProcedureRequest = { kind: "set-auto-reply", input: { accountId, reply: { from, to, mark: newMark() } } };
  const decided = await decideFirst(actor, request, at, ({ terms }) => decideAutoReply(wanted, terms, dateInJapan(at)));
  if (!decided.ok) return decided;
  if (await isSet(actor, accountId, "auto-reply", wanted)) return refuse("nothing-to-change", null, {});
  return saveDraft(actor, request, at, { secret: writeDraftReply(wanted) });
}

/** It says nothing: what it stands for may be short enough to be guessed. */
const newMark = () => sha256(randomUUID());

async function saveOff(
  actor: AccountActor,
  request: Extract<ProcedureRequest, { kind: "set-forwarding" | "set-auto-reply" }>,
  part: HostPart,
  at: Temporal.Instant,
): Saved {
  const allowed = await checkDraft(actor, request, at);
  if (!allowed.ok) return allowed;
  if ((await current(actor, request.input.accountId, part)) === null) return refuse("nothing-to-change", null, {});
  return saveDraft(actor, request, at);
}

/** The right comes first: whoever may not learns nothing of what was typed, or of the ID. */
async function decideFirst<T>(
  actor: AccountActor,
  request: ProcedureRequest,
  at: Temporal.Instant,
  decideContents: (ground: MailGround) => Decision<T>,
): Promise<Decision<T>> {
  const allowed = await checkDraft(actor, request, at);
  if (!allowed.ok) return allowed;
  const ground = await mailGroundOf(actor, at);
  return ground ? decideContents(ground) : refuse("contract-not-found", null);
}

/** The place of a field among all fields, where the domain counted those that are filled in. */
function inField<T>(decided: Decision<T> & { ok: false }, fields: readonly { index: number }[]): Decision<never> {
  const { kind, term, facts } = decided.refusal;
  const field = typeof facts.index === "number" ? fields[facts.index - 1] : undefined;
  return refuse(kind, term, field ? { ...facts, index: field.index } : facts);
}

async function isSet(actor: AccountActor, accountId: string, part: HostPart, contents: object): Promise<boolean> {
  const now = await current(actor, accountId, part);
  if (now === null || !("address" in now)) return false;
  const { address: _, ...rest } = now;
  return canonicalJson(rest) === canonicalJson(contents);
}

async function current({ memberId, contractId }: AccountActor, loginId: string, part: HostPart): Promise<HostWanted | null> {
  return asMember({ memberId }, async (tx) => {
    const owner = await findMailOwner(tx, { memberId, contractId }, loginId);
    const parts = owner ? await readHostParts(tx, owner) : [];
    return parts.find((one) => one.accountId === owner?.accountId && one.part === part)?.wanted ?? null;
  });
}
