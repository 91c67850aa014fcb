import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "./dates";
import { asAuth, asMember, type Tx } from "./scope";
import { sha256 } from "./sha256";

type Row = NonNullable<Awaited<ReturnType<Tx["invitation"]["findFirst"]>>>;

export type InvitationState = "open" | "expired" | "used" | "withdrawn";
export type LinkedInvitation = { readonly row: Row; readonly contractIds: readonly string[]; readonly state: InvitationState };

/** Whose invitation a link is; the link is all that its reader has. */
export async function findInvitationOwner(token: string): Promise<string | null> {
  const hash = sha256(token);
  const [found] = await asAuth((tx) => tx.$queryRaw<{ owner: string | null }[]>`SELECT invitation_owner(${hash}) AS owner`);
  return found?.owner ?? null;
}

/** Reads the invitation of a link in its member's scope, with what else is read there. Null: no such link. */
export async function withInvitation<T>(
  token: string,
  at: Temporal.Instant,
  read: (tx: Tx, found: LinkedInvitation) => Promise<T>,
): Promise<T | null> {
  const memberId = await findInvitationOwner(token);
  if (memberId === null) return null;
  return asMember({ memberId }, async (tx) => {
    const found = await tx.invitation.findFirst({
      where: { memberId, tokenHash: sha256(token) },
      include: { contracts: { select: { contractId: true } } },
    });
    if (!found) return null;
    const { contracts, ...row } = found;
    return read(tx, { row, contractIds: contracts.map(({ contractId }) => contractId), state: stateOf(row, at) });
  });
}

function stateOf({ acceptedAt, withdrawnAt, expiresAt, until }: Row, at: Temporal.Instant): InvitationState {
  if (acceptedAt) return "used";
  if (withdrawnAt) return "withdrawn";
  const isOver = (end: Date | null) => end !== null && fromInstantColumn(end).epochMilliseconds <= at.epochMilliseconds;
  return isOver(expiresAt) || isOver(until) ? "expired" : "open";
}
