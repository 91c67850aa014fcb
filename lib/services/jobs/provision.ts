import "server-only";
import { type MailHost, mailHost } from "@/lib/adapters/mail-host/mail-host";
import { now } from "@/lib/clock";
import { toInstantColumn } from "@/lib/db/dates";
import { readWanted } from "@/lib/db/mail-host";
import { asWorker } from "@/lib/db/scope";
import { isHostPart } from "@/lib/domain/mail/host-parts";

/**
 * Brings one part of an account ID to the mail host, as it is wanted now: a change that came meanwhile goes with it, and its own job finds
 * nothing to do. The remote call stands outside any transaction; a crash after it sends the same order with the same key again. A refusal,
 * and the last of all tries, stay with the row as given up.
 */
export async function provision(partId: string, options: { lastTry: boolean }, host: MailHost = mailHost()): Promise<void> {
  const row = await asWorker((tx) => tx.mailHostPart.findUnique({ where: { id: partId } }));
  if (!row || !isHostPart(row.part) || row.appliedRevision >= row.revision || row.failedAt) return;
  const { accountId, part, revision } = row;
  const answer = await host.put({ key: `${partId}:${revision}`, accountId, part, revision, wanted: readWanted(part, row) });
  const at = toInstantColumn(await now());
  const attempts = { increment: 1 };
  if (answer.outcome === "done") {
    const applied = { appliedRevision: revision, appliedAt: at, attempts, lastError: null };
    await asWorker((tx) =>
      tx.mailHostPart.updateMany({ where: { id: partId, appliedRevision: { lt: revision } }, data: applied }),
    );
    return;
  }
  const lastError = answer.reason.slice(0, 80);
  const isOver = answer.outcome === "refused" || options.lastTry;
  const failed = isOver ? { failedAt: at } : {};
  // Of a revision that is not wanted any more there is nothing to say.
  await asWorker((tx) =>
    tx.mailHostPart.updateMany({ where: { id: partId, revision }, data: { attempts, lastError, ...failed } }),
  );
  if (!isOver) throw new Error(`${part} of ${accountId} is not at the mail host yet: ${lastError}`);
}
