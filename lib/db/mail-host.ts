import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { MailHostPart } from "@/generated/prisma/client";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { type HostPart, type HostState, type HostWanted, hostState, hostWanted, isHostPart } from "@/lib/domain/mail/host-parts";
import { toInstantColumn } from "./dates";
import { openField, sealField } from "./field-cipher";
import { enqueueJob } from "./jobs";
import type { MailOwner } from "./mail-addresses";
import type { Tx } from "./scope";

export const wantedPlace = (id: string) => ({ table: "mail_host_part", column: "wanted_enc", row: id });

export type StoredPart = {
  readonly id: string;
  readonly accountId: string;
  readonly part: HostPart;
  /** Null: the host is to have nothing of it. */
  readonly wanted: HostWanted | null;
  readonly state: HostState;
};

/** What a row wants of the host, opened. */
export function readWanted<P extends HostPart>(part: P, { id, wantedEnc }: Pick<MailHostPart, "id" | "wantedEnc">) {
  return wantedEnc === null ? null : (hostWanted[part].parse(JSON.parse(openField(wantedPlace(id), wantedEnc))) as HostWanted<P>);
}

/** Every part that the account IDs of a contract ever had. */
export async function readHostParts(
  tx: Tx,
  { memberId, contractId }: Pick<MailOwner, "memberId" | "contractId">,
): Promise<StoredPart[]> {
  const rows = await tx.mailHostPart.findMany({ where: { memberId, contractId } });
  return rows.flatMap((row) => {
    const { id, accountId, part } = row;
    return isHostPart(part) ? [{ id, accountId, part, wanted: readWanted(part, row), state: hostState(row) }] : [];
  });
}

/**
 * Says what the host is to have, under the lock of the contract, and queues the job that brings it there, in the caller's transaction. What
 * is wanted already is not asked for again.
 */
export async function wantPart<P extends HostPart>(
  tx: Tx,
  { memberId, contractId, accountId }: MailOwner,
  change: { readonly part: P; readonly wanted: HostWanted<P> | null },
  at: Temporal.Instant,
): Promise<void> {
  const { part, wanted } = change;
  const row = await tx.mailHostPart.findFirst({ where: { memberId, accountId, part } });
  if (!row && wanted === null) return;
  if (row && canonicalJson(readWanted(part, row)) === canonicalJson(wanted)) return;
  const id = row?.id ?? randomUUID();
  const wantedEnc = wanted === null ? null : sealField(wantedPlace(id), JSON.stringify(wanted));
  const fresh = { wantedEnc, changedAt: toInstantColumn(at), attempts: 0, lastError: null, failedAt: null };
  if (row) await tx.mailHostPart.updateMany({ where: { id, memberId }, data: { ...fresh, revision: { increment: 1 } } });
  else await tx.mailHostPart.createMany({ data: [{ id, memberId, contractId, accountId, part, ...fresh }] });
  await enqueueJob(tx, "provision", { partId: id });
}
