import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { peopleChangePlace } from "@/lib/db/field-places";
import { nextNumber } from "@/lib/db/number-series";
import { findOwnChange, hashOfShown } from "@/lib/db/people-changes";
import { loadPeopleGround } from "@/lib/db/people-ground";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { asksProof } from "@/lib/domain/people/asks-proof";
import { preparePeopleChange } from "@/lib/domain/people/prepare-people-change";
import type { MemberActor } from "@/lib/domain/permission";
import { procedureNumber, procedureSeries } from "@/lib/domain/procedures/procedure-number";
import { requireStepUp } from "@/lib/services/identity/step-up/require-step-up";
import { applyPeopleChange } from "./apply-people-change";
import { countInvitation } from "./count-invitation";
import { InvitationGone } from "./invite";
import { mailCompletedChange } from "./mail-completed-change";
import { type PeopleAddresses, peopleAddresses } from "./people-addresses";

type Placing = { readonly draftId: string; readonly shownHash: string };

/**
 * Confirm → placed, in one transaction: everything is decided again under a lock of the member's grants, and what differs from what was
 * shown is not done. Already placed is the same success. Null: no such draft of one's own.
 */
export async function placePeopleChange(
  actor: MemberActor,
  { draftId, shownHash }: Placing,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }> | null> {
  const addresses = await peopleAddresses(actor, draftId);
  const counted = await countInvitation(actor, draftId, at);
  if (counted && !counted.ok) return counted;
  try {
    const placed = await asMember(actor, (tx) => place(tx, { actor, addresses }, { draftId, shownHash }, at));
    if (counted && !(placed?.ok && placed.value.isNew)) await counted.value.takeBack();
    return placed;
  } catch (error) {
    // Nothing was written: whoever was invited has just joined.
    if (!(error instanceof InvitationGone)) throw error;
    await counted?.value.takeBack();
    return refuse("changed-by-another", null);
  }
}

type Placer = { readonly actor: MemberActor; readonly addresses: PeopleAddresses };

async function place(
  tx: Tx,
  { actor, addresses }: Placer,
  { draftId, shownHash }: Placing,
  at: Temporal.Instant,
): Promise<Decision<{ id: string; isNew: boolean }> | null> {
  await lockPeople(tx, actor.memberId);
  const draft = await findOwnChange(tx, actor, draftId);
  if (!draft) return null;
  const { id } = draft;
  if (draft.placed) return decide({ id, isNew: false });
  if (draft.expiresAt.epochMilliseconds <= at.epochMilliseconds) return refuse("draft-expired", null);
  const ground = await loadPeopleGround(tx, actor, at);
  // Whoever was removed or got another role meanwhile has no session any more; the lock shows it to the one who was faster.
  const asker = ground?.people.find(({ accountId }) => accountId === actor.accountId);
  if (!ground || asker?.access.role !== actor.role) return refuse("changed-by-another", null);
  const prepared = preparePeopleChange(draft.request, ground);
  if (!prepared?.ok) return prepared ?? refuse("changed-by-another", null);
  const { shown } = prepared.value;
  if (hashOfShown(shown) !== shownHash) return refuse("changed-since-shown", null);
  if (asksProof(draft.request.kind)) {
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
  }
  const on = dateInJapan(at);
  const number = procedureNumber(on, await nextNumber(tx, procedureSeries(on)));
  const placed = await tx.peopleChange.updateMany({
    where: { id, memberId: actor.memberId, status: "draft", expiresAt: { gt: toInstantColumn(at) } },
    data: {
      status: "placed",
      number,
      placedAt: toInstantColumn(at),
      shownEnc: sealField(peopleChangePlace("shown_enc", id), JSON.stringify(shown)),
    },
  });
  if (placed.count !== 1) return refuse("draft-expired", null);
  await applyPeopleChange(tx, { actor, ground, request: draft.request, prepared: prepared.value, at, addresses });
  await mailCompletedChange(tx, { actor, shown, number, to: addresses.own, at });
  return decide({ id, isNew: true });
}

/** Changes among the people of one member come one after the other: no two of them can both leave somebody else in charge. */
async function lockPeople(tx: Tx, memberId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM account_grant WHERE member_id = ${memberId}::uuid AND contract_id IS NULL AND ended_at IS NULL ORDER BY id FOR UPDATE`;
}
