import "server-only";
import type { Temporal } from "temporal-polyfill";
import { neededApproval } from "@/lib/db/approval-needed";
import { isLoginIdUsed } from "@/lib/db/login-id-used";
import { withMailName } from "@/lib/db/mail-addresses";
import { type LoadedProcedureContext, loadProcedureContext } from "@/lib/db/procedure-context";
import { findOwnProcedure, type ProcedureRecord } from "@/lib/db/procedure-rows";
import { asMember, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { canonicalShown, type Prepared, prepareProcedure } from "@/lib/domain/procedures/prepare";
import { type ProcedureKind, parseRequest } from "@/lib/domain/procedures/procedure";
import { ownerAddresses } from "@/lib/services/account-ids/owner-addresses";
import { approverAddresses } from "@/lib/services/approval/approver-addresses";
import { expireRequestsOf } from "@/lib/services/approval/expire-requests";
import { openRequest } from "@/lib/services/approval/open-request";
import { requireForProcedure } from "@/lib/services/identity/step-up/require-for-procedure";
import { PlacingRefused } from "./placing-refused";
import { recordPlaced } from "./record-placed";

export type PlaceRequest = {
  readonly kind: ProcedureKind;
  readonly draftId: string;
  /** The hash that the confirmation page carried: nothing else of what was shown comes back from the browser. */
  readonly shownHash: string;
  /** 「上の内容を確認しました」 was checked. */
  readonly confirmed: boolean;
};

/** `requestId`: the member's administrators approve it first, and nothing of it counts yet. */
export type PlacedProcedure = { readonly id: string; readonly requestId?: string };

/**
 * Draft → placed: locks the contract, decides again, compares with what was shown, and writes everything in one transaction. A second
 * submit of the same draft is the same success. What the member has approved first becomes a request instead. Null: not there, or
 * somebody else's.
 */
export async function placeProcedure(
  actor: AccountActor,
  request: PlaceRequest,
  at: Temporal.Instant,
): Promise<Decision<PlacedProcedure> | null> {
  const loginIdUsed = await asksForUsedLogin(actor, request);
  const addresses = await addressesOfOwner(actor, request);
  const tell = await approverAddresses(actor, request.kind, at);
  if (tell.length > 0) await expireRequestsOf(actor, at);
  try {
    return await asMember(actor, async (tx) => {
      // The lock comes before the draft is read: of two submits the second reads what the first has written.
      const ground = await loadProcedureContext(tx, actor, at, { lock: true, loginIdUsed });
      const row = ground && (await findOwnProcedure(tx, actor, request.draftId, request.kind));
      if (!ground || !row) return null;
      if (row.status === "placed") return decide({ id: row.id });
      if (row.status === "requested") return decide({ id: row.id, requestId: await requestOf(tx, row.id) });
      const asked = await withMailName(tx, ground, parseRequest(request.kind, row.input));
      const ready = decidePlacing(row, request, asked, at);
      if (!ready.ok) return ready;
      const { identity } = ground.loaded.catalogue.operator;
      const proved = await requireForProcedure(tx, actor, ready.value, identity, at);
      if (!proved.ok) return proved;
      const approval = await neededApproval(tx, ground, ready.value);
      if (approval) {
        const opened = await openRequest(tx, { row, ground, approval, shownHash: request.shownHash, tell, at });
        return opened.ok ? decide({ id: row.id, ...opened.value }) : opened;
      }
      await recordPlaced(tx, { row, prepared: ready.value, ground, at, ownerAddresses: addresses });
      return decide({ id: row.id });
    });
  } catch (error) {
    // Thrown inside the transaction so that nothing of it stays.
    if (error instanceof PlacingRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function requestOf(tx: Tx, procedureId: string): Promise<string> {
  return (await tx.approvalRequest.findUniqueOrThrow({ where: { procedureId }, select: { id: true } })).id;
}

/** Decides again on the ground of this moment; what differs from what was shown is not placed. */
function decidePlacing(
  row: ProcedureRecord,
  request: PlaceRequest,
  { context, loaded }: LoadedProcedureContext,
  at: Temporal.Instant,
): Decision<Prepared> {
  const { draft } = loaded.catalogue.operator.identity;
  if (row.expiresAt.epochMilliseconds <= at.epochMilliseconds)
    return refuse("draft-expired", draft, { expiredAt: row.expiresAt.toString() });
  const prepared = prepareProcedure(parseRequest(request.kind, row.input), context);
  if (!prepared.ok) return prepared;
  const shown = sha256(canonicalShown(prepared.value));
  if (shown !== request.shownHash) return refuse("changed-since-shown", draft, {});
  const product = loaded.catalogue.products.find((one) => one.code === loaded.row.productCode);
  if (!request.confirmed) return refuse("terms-not-agreed", product?.confirmation.points ?? null);
  return prepared;
}

/** Read before the transaction too: some of it is no row that a member's scope may open. */
async function addressesOfOwner(actor: AccountActor, { kind, draftId }: PlaceRequest): Promise<readonly string[]> {
  const row = await asMember(actor, (tx: Tx) => findOwnProcedure(tx, actor, draftId, kind));
  return !row || row.status === "placed" ? [] : ownerAddresses(actor, parseRequest(kind, row.input));
}

/** Read before the transaction: which logins exist is no row of the member's. The table's own constraint settles a race. */
async function asksForUsedLogin(actor: AccountActor, { kind, draftId }: PlaceRequest): Promise<boolean> {
  if (kind !== "register-account-id") return false;
  const row = await asMember(actor, (tx: Tx) => findOwnProcedure(tx, actor, draftId, kind));
  if (!row || row.status === "placed") return false;
  const request = parseRequest(kind, row.input);
  return request.kind === "register-account-id" && isLoginIdUsed(request.input.accountId);
}
