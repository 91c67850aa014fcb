import "server-only";
import type { Temporal } from "temporal-polyfill";
import { neededApproval } from "@/lib/db/approval-needed";
import { findOpenRequest } from "@/lib/db/approval-requests";
import { listApprovers } from "@/lib/db/approvers";
import { isLoginIdUsed } from "@/lib/db/login-id-used";
import { withMailName } from "@/lib/db/mail-addresses";
import { type LoadedProcedureContext, loadProcedureContext } from "@/lib/db/procedure-context";
import { findOwnProcedure, type ProcedureRecord, readDraftSecret } from "@/lib/db/procedure-rows";
import { asMember, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type StepUpState, stepUpAboveOf, stepUpState } from "@/lib/db/step-up";
import { dateInJapan } from "@/lib/domain/calendar";
import { getProduct } from "@/lib/domain/catalogue/catalogue";
import { mailNameNotice } from "@/lib/domain/contracts/account-ids";
import { type Refusal, refuse } from "@/lib/domain/decision";
import { asksStepUp } from "@/lib/domain/identity/step-up";
import { readDraftAddress } from "@/lib/domain/mail/draft-address";
import { localPartOf } from "@/lib/domain/mail/mail-address";
import type { AccountActor } from "@/lib/domain/permission";
import { askedAmount } from "@/lib/domain/procedures/asked-amount";
import { maskedDraftPassword } from "@/lib/domain/procedures/draft-password";
import { isHarmless } from "@/lib/domain/procedures/is-harmless";
import { canonicalShown, type Prepared, prepareProcedure } from "@/lib/domain/procedures/prepare";
import { type ProcedureKind, type ProcedureRequest, parseRequest } from "@/lib/domain/procedures/procedure";
import { changedPoints, readKeptShown, shownPoints } from "@/lib/domain/procedures/shown-points";
import { type ConfirmationDocument, confirmationDocument } from "@/lib/i18n/procedures/confirmation-document";
import { renderPoint } from "@/lib/i18n/reasons/render-point";
import { documentTitles } from "../contracts/document-titles";
import { copyCode } from "./copy-code";

/** Old and new words of one point that changed since the draft was saved. */
export type ChangedRow = { readonly key: string; readonly before: readonly string[]; readonly after: readonly string[] };

export type ReadyConfirmation = {
  readonly state: "ready";
  readonly request: ProcedureRequest;
  readonly document: ConfirmationDocument;
  /** Posted back with the draft's id; nothing else of this page comes back. */
  readonly shownHash: string;
  readonly copyCode: string;
  readonly validUntil: Temporal.Instant;
  /** Null: nothing changed. An empty list: something outside the six points did. */
  readonly changed: readonly ChangedRow[] | null;
  /** The password that the draft stands for, as it may be shown, or null. */
  readonly maskedPassword: string | null;
  /** The mail address that the draft stands for: shown, and kept sealed in a place of its own. */
  readonly mailAddress: string | null;
  /** The new ID is the name of the registered mail address (FB-34). */
  readonly mailName: boolean;
  /** The request is about the very login that is in use. */
  readonly ownLogin: boolean;
  /** Whether placing it asks for a proof: not at all, first, or given already and good until then. */
  readonly proof: "not-asked" | StepUpState;
  /** The member's administrators approve it first: how many, and until when they can. */
  readonly approval: { readonly needed: number; readonly approvers: number; readonly lastDay: Temporal.PlainDate } | null;
};

export type Confirmation =
  | ReadyConfirmation
  | { readonly state: "expired"; readonly request: ProcedureRequest; readonly minutes: number }
  | {
      readonly state: "refused";
      readonly request: ProcedureRequest;
      readonly refusal: Refusal;
      readonly documents: Readonly<Record<string, string>>;
    }
  | { readonly state: "requested"; readonly request: ProcedureRequest; readonly requestId: string }
  | { readonly state: "placed"; readonly id: string };

/** What the confirmation page shows of a draft, decided anew at each view. Null: not there, or somebody else's. */
export async function confirmProcedure(
  actor: AccountActor,
  kind: ProcedureKind,
  draftId: string,
  at: Temporal.Instant,
): Promise<Confirmation | null> {
  const saved = await asMember(actor, (tx) => findOwnProcedure(tx, actor, draftId, kind));
  if (!saved) return null;
  if (saved.status === "placed") return { state: "placed", id: saved.id };
  const request = parseRequest(kind, saved.input);
  if (saved.status === "requested") return requested(actor, saved.id, request);
  const loginIdUsed = request.kind === "register-account-id" && (await isLoginIdUsed(request.input.accountId));
  return asMember(actor, async (tx): Promise<Confirmation | null> => {
    const loaded = await loadProcedureContext(tx, actor, at, { loginIdUsed });
    const ground = loaded && (await withMailName(tx, loaded, request));
    if (!ground) return null;
    if (saved.expiresAt.epochMilliseconds <= at.epochMilliseconds) {
      return { state: "expired", request, minutes: Math.round(saved.expiresAt.since(saved.createdAt).total("minutes")) };
    }
    const prepared = prepareProcedure(request, ground.context);
    if (!prepared.ok)
      return { state: "refused", request, refusal: prepared.refusal, documents: documentTitles(ground.context.catalogue) };
    const proof = await proofFor(tx, actor, prepared.value, ground.context);
    const approval = await approvalFor(tx, ground, prepared.value);
    if (approval && "refusal" in approval)
      return { state: "refused", request, refusal: approval.refusal, documents: documentTitles(ground.context.catalogue) };
    return { ...ready(saved, prepared.value, ground, await readDraftSecret(tx, actor, saved.id)), proof, approval };
  });
}

async function requested(actor: AccountActor, procedureId: string, request: ProcedureRequest): Promise<Confirmation | null> {
  const { memberId } = actor;
  const row = await asMember(actor, (tx) =>
    tx.approvalRequest.findFirst({ where: { procedureId, memberId }, select: { id: true } }),
  );
  return row && { state: "requested", request, requestId: row.id };
}

/** Whether it will be a request, or can't be because the same is asked for already. */
async function approvalFor(
  tx: Tx,
  ground: LoadedProcedureContext,
  prepared: Prepared,
): Promise<ReadyConfirmation["approval"] | { readonly refusal: Refusal }> {
  const { actor, catalogue, at } = ground.context;
  const found = await neededApproval(tx, ground, prepared);
  if (!found || !catalogue.memberRoles) return null;
  const { memberId, contractId } = actor;
  const { needed, subjectHash, terms } = found;
  const there = await findOpenRequest(tx, { memberId, contractId, subjectHash }, at);
  if (there) return refuse("approval-open-already", terms, { number: there.number, request: there.id });
  const approvers = await listApprovers(tx, { memberId, contractId }, catalogue.memberRoles, at);
  return { needed, approvers: approvers.length, lastDay: dateInJapan(at).add({ days: terms.requestDays }) };
}

/** Said before the button is pressed; the service that places it decides again. */
async function proofFor(
  tx: Tx,
  actor: AccountActor,
  { request, shown }: Prepared,
  { catalogue, at }: LoadedProcedureContext["context"],
): Promise<ReadyConfirmation["proof"]> {
  const { identity } = catalogue.operator;
  const above = await stepUpAboveOf(tx, actor.accountId, identity);
  const asked = { kind: request.kind, harmless: isHarmless(shown), amount: askedAmount(shown), above };
  if (!asksStepUp(asked, identity)) return "not-asked";
  return stepUpState(tx, actor, identity, at);
}

/** Kinds whose secret is a password; that of the others is shown by their own pages, or not at all. */
const withPassword: ReadonlySet<ProcedureKind> = new Set(["register-account-id", "change-password"]);

function ready(
  saved: ProcedureRecord,
  prepared: Prepared,
  ground: LoadedProcedureContext,
  secret: string | null,
): Omit<ReadyConfirmation, "proof" | "approval"> {
  const { actor, catalogue } = ground.context;
  const shownHash = sha256(canonicalShown(prepared));
  const { request } = prepared;
  return {
    state: "ready",
    request,
    document: confirmationDocument(prepared, { catalogue, parties: ground.parties }, actor.locale),
    shownHash,
    copyCode: copyCode(shownHash),
    validUntil: saved.expiresAt,
    changed: changedSince(saved, prepared, shownHash, actor),
    maskedPassword: withPassword.has(request.kind) ? maskedDraftPassword(secret) : null,
    mailAddress: request.kind === "change-mail" ? readDraftAddress(secret) : null,
    mailName: isMailName(request, ground, secret),
    ownLogin:
      (request.kind === "delete-account-id" || request.kind === "change-account-id") &&
      request.input.accountId === ground.parties.loginId,
  };
}

/** Whether an account ID is the name of the registered mail address, as the terms warn of it. */
function isMailName(
  request: ProcedureRequest,
  { context: { state, catalogue }, parties }: LoadedProcedureContext,
  secret: string | null,
): boolean {
  const asked =
    request.kind === "register-account-id" || (request.kind === "change-mail" && request.input.change === "operator-mail");
  if (!asked) return false;
  const { accountIds } = getProduct(catalogue, state.product, state.plan);
  const address = request.kind === "change-mail" ? readDraftAddress(secret) : parties.contactMail;
  return (
    accountIds !== undefined &&
    mailNameNotice(accountIds, request.input.accountId, address === null ? null : localPartOf(address)) !== null
  );
}

function changedSince(
  saved: ProcedureRecord,
  { shown }: Prepared,
  shownHash: string,
  { locale }: AccountActor,
): ChangedRow[] | null {
  const kept = readKeptShown(saved.result);
  if (kept?.hash === shownHash) return null;
  const words = (point: Parameters<typeof renderPoint>[0]) => {
    const { headline, lines } = renderPoint(point, locale);
    return [headline, ...lines];
  };
  return changedPoints(kept?.points ?? [], shownPoints(shown)).map(({ before, after }) => ({
    key: after.key,
    before: words(before),
    after: words(after),
  }));
}
