import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { appendEvents, eventBase, loadContract } from "@/lib/db/contract-log";
import { toInstantColumn } from "@/lib/db/dates";
import { findLinkOwner, isLinkOver } from "@/lib/db/mail-addresses";
import { asMember, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { mailEventOf } from "@/lib/domain/mail/mail-change";
import { linkOutcome } from "@/lib/domain/ordering/link-outcome";
import { endsHashOf } from "./ends-hash";
import { reconcileMailHost } from "./reconcile-mail-host";

type LinkResult = "confirmed" | "expired" | "changed" | "unknown";

const opener = { kind: "system", name: "mail-link" } as const;

/**
 * Opens the link of a mail: from now on another provider's address counts, and what was shown as ending ends. Whoever has the mail has
 * the token, so nobody is asked to log in. Twice is the same success; what has changed since the confirmation is not done.
 */
export async function confirmMailAddress(token: string, at: Temporal.Instant): Promise<LinkResult> {
  const tokenHash = sha256(token);
  const memberId = await findLinkOwner(tokenHash);
  return memberId === null ? "unknown" : asMember({ memberId }, (tx) => open(tx, { memberId, tokenHash }, at));
}

async function open(tx: Tx, key: { memberId: string; tokenHash: string }, at: Temporal.Instant): Promise<LinkResult> {
  const found = await tx.mailAddress.findFirst({ where: key, select: { contractId: true } });
  const { memberId } = key;
  const contract = found && (await loadContract(tx, { memberId, contractId: found.contractId }, dateInJapan(at), { lock: true }));
  // Read again under the lock: of two openings the second sees what the first has written.
  const row = contract && (await tx.mailAddress.findFirst({ where: key }));
  const account =
    row && (await tx.account.findFirst({ where: { id: row.accountId, deletedAt: null }, select: { loginId: true } }));
  if (!contract || !row || !account) return "unknown";
  if (row.endedAt) return "expired";
  if (row.confirmedAt) return "confirmed";
  if (isLinkOver(row, at)) return "expired";
  const outcome = linkOutcome(contract.state, contract.terms, account.loginId, at);
  if (!outcome.ok || endsHashOf(outcome.value) !== row.endsHash) return "changed";
  const event = { ...mailEventOf(account.loginId, "other-mail"), ...eventBase(contract.row.id, at) } as ContractEvent;
  const appended = await appendEvents(tx, contract, [event], { at, actor: opener, procedureId: null });
  if (!appended.ok) return "changed";
  const now = toInstantColumn(at);
  const { accountId } = row;
  await tx.mailAddress.updateMany({
    where: { memberId, accountId, endedAt: null, confirmedAt: { not: null } },
    data: { endedAt: now },
  });
  await tx.mailAddress.updateMany({ where: { id: row.id, memberId, confirmedAt: null }, data: { confirmedAt: now } });
  await reconcileMailHost(tx, contract, appended.value, at);
  await appendAudit(tx, {
    at,
    actor: opener,
    action: "mail-address.confirmed",
    subject: { kind: "account", id: accountId },
    memberId,
    data: { accountId: account.loginId, contract: contract.row.number },
  });
  return "confirmed";
}
