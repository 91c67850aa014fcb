import "server-only";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { appendEvents, type ContractKey, eventBase } from "@/lib/db/contract-log";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { type LineEndGround, loadLineEnd } from "@/lib/db/line-end-ground";
import { nextNumber } from "@/lib/db/number-series";
import { asStaff, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { LineEnd } from "@/lib/domain/ordering/line-end";
import { canonicalPreview } from "@/lib/domain/ordering/preview";
import { procedureNumber, procedureSeries } from "@/lib/domain/procedures/procedure-number";
import { isLocale } from "@/lib/i18n/locale";
import { lineEndRows } from "@/lib/i18n/procedures/line-end-rows";
import { lineEndText } from "@/lib/i18n/procedures/line-end-text";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import { identityQuestionsFor } from "@/lib/services/staff/identity-questions";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import type { LineEndDraft } from "./line-end-draft";
import { LineEndRefused } from "./line-end-refused";

export type LineEndOutcome = { readonly checkId: string; readonly passed: boolean };

/** What the confirm page showed: the draft, and the hash of what ending the line would mean. */
export type LineEndRequest = { readonly draft: LineEndDraft; readonly shownHash: string };

/**
 * Records who asked and what they answered, and where that fits ends the line (FB-27, JP-17): event, proof, audit entry and the
 * member's mail in one transaction. Decided again under the contract's lock; the same form twice has the first answer.
 */
export async function endLine(
  staff: StaffActor,
  key: ContractKey,
  { draft, shownHash }: LineEndRequest,
  at: Temporal.Instant,
): Promise<Decision<LineEndOutcome> | null> {
  try {
    return await asStaff(staff, async (tx) => {
      const permitted = await authoriseStaff(tx, staff, "line.cancel", at);
      if (!permitted.ok) return permitted;
      const ground = await loadLineEnd(tx, key, at, { lock: true });
      if (!ground) return null;
      const earlier = await tx.identityCheck.findUnique({ where: { formKey: draft.formKey } });
      if (earlier?.staffId === staff.staffId) return decide({ checkId: earlier.id, passed: earlier.passed });
      const terms = permitted.value.operator.identity.unlock;
      const offered = await identityQuestionsFor(tx, key.memberId, ground.accountId);
      const verdict = identityVerdict(draft.asked, offered, terms.identityChecks);
      const decided = ground.decide(draft);
      if (!decided.ok) return decided;
      if (verdict === "not-enough" || sha256(canonicalPreview(decided.value.preview)) !== shownHash)
        return refuse("changed-since-shown", terms);
      const checkId = await keepCheck(tx, staff, key, { draft, ground, passed: verdict === "passed", at });
      if (verdict === "passed") await keepEnd(tx, { staff, key, draft, ground, end: decided.value, checkId, at });
      return decide({ checkId, passed: verdict === "passed" });
    });
  } catch (error) {
    if (error instanceof LineEndRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

type Check = { draft: LineEndDraft; ground: LineEndGround; passed: boolean; at: Temporal.Instant };

async function keepCheck(
  tx: Tx,
  staff: StaffActor,
  { memberId }: ContractKey,
  { draft, ground, passed, at }: Check,
): Promise<string> {
  const id = randomUUID();
  const { formKey, channel, asked, reason } = draft;
  const { accountId } = ground;
  const checks = { asked, note: "" };
  const row = { id, formKey, accountId, memberId, staffId: staff.staffId, channel, checks, passed, reason };
  await tx.identityCheck.create({ data: { ...row, purpose: "line-end", at: toInstantColumn(at) } });
  if (!passed)
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "contract.cancel-refused",
      subject: { kind: "contract", id: ground.loaded.row.id },
      memberId,
      data: { identityCheckId: id, channel, asked: asked.length },
    });
  return id;
}

type Keeping = {
  readonly staff: StaffActor;
  readonly key: ContractKey;
  readonly draft: LineEndDraft;
  readonly ground: LineEndGround;
  readonly end: LineEnd;
  readonly checkId: string;
  readonly at: Temporal.Instant;
};

async function keepEnd(tx: Tx, { staff, key, draft, ground, end, checkId, at }: Keeping): Promise<void> {
  const { loaded } = ground;
  const { preview } = end;
  const type = draft.way === "consumer-right" ? "initial-cancellation" : "request-cancellation";
  const event = { ...eventBase(loaded.row.id, end.at), type } as ContractEvent;
  const appended = await appendEvents(tx, loaded, [event], { at, actor: staff, procedureId: null });
  // Thrown inside the transaction so that nothing of it stays.
  if (!appended.ok) throw new LineEndRefused(appended.refusal);
  const member = await tx.member.findUniqueOrThrow({ where: { id: key.memberId }, select: { contactMail: true, locale: true } });
  const locale = isLocale(member.locale) ? member.locale : "ja";
  const receivedOn = dateInJapan(at);
  const number = procedureNumber(receivedOn, await nextNumber(tx, procedureSeries(receivedOn)));
  const rows = lineEndRows({ number, receivedOn, contract: loaded.row.number, channel: draft.channel }, preview, locale);
  const text = lineEndText(preview, rows, locale);
  const facts = canonicalPreview(preview);
  const day = (value: string | null) => (value === null ? null : toDateColumn(Temporal.PlainDate.from(value)));
  await tx.lineEnding.create({
    data: {
      id: randomUUID(),
      number,
      memberId: key.memberId,
      contractId: key.contractId,
      staffId: staff.staffId,
      identityCheckId: checkId,
      way: draft.way,
      wishedOn: day(draft.wishedOn),
      sentOn: day(draft.sentOn),
      endsOn: toDateColumn(preview.endsOn),
      mailed: member.contactMail !== null,
      facts: JSON.parse(facts),
      factsHash: sha256(facts),
      text,
      textHash: sha256(text),
      locale,
      at: toInstantColumn(at),
    },
  });
  await appendAudit(tx, {
    at,
    actor: staff,
    action: "contract.cancelled",
    subject: { kind: "contract", id: loaded.row.id },
    memberId: key.memberId,
    data: { number, way: draft.way, endsOn: preview.endsOn.toString(), identityCheckId: checkId, channel: draft.channel },
  });
  if (member.contactMail === null) return;
  const whose = { memberId: key.memberId, contractIds: [key.contractId] };
  await queueMail(tx, { ...whose, to: member.contactMail, template: "contract-ended", locale, data: { rows }, at });
}
