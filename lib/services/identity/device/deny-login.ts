import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { endAccess } from "../end-access";
import { findLoginOwner } from "../login-owner";
import { operatorAt } from "../operator-at";

/**
 * 「心当たりがない」: every session and half-done login of the account ends, a reset that was begun is void, so is every invitation that it
 * has sent and nobody used, and no browser is known any more, so that the next login is told of again. Once; a second press has the first one's answer. No login is asked for: who has the mail
 * has the proof, and only ever less is open afterwards.
 */
export async function denyLogin(token: string, at: Temporal.Instant): Promise<Decision<true>> {
  const tokenHash = sha256(token);
  const alarm = await asAuth((tx) => tx.loginAlarm.findUnique({ where: { tokenHash }, select: { accountId: true } }));
  const owner = alarm && (await findLoginOwner(alarm.accountId, at));
  return asAuth(async (tx) => {
    const over = refuse("link-expired", (await operatorAt(tx, at)).identity.recovery.newDevice);
    if (!owner) return over;
    const { accountId, memberId, locale, news: to } = owner;
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const row = await tx.loginAlarm.findUnique({ where: { tokenHash } });
    if (row?.usedAt) return decide(true);
    const now = toInstantColumn(at);
    const used = await tx.loginAlarm.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (used.count !== 1 || !row) return over;
    const ended = await endAccess(tx, accountId, { reason: "not-known", keep: null, movesEpoch: true, at });
    const invitations = await forget(tx, accountId, now);
    const subject = { kind: "account", id: accountId };
    const data = { sessionId: row.sessionId, ended, invitations };
    await appendAudit(tx, { at, actor: { kind: "nobody" }, action: "login.denied-by-owner", subject, memberId, data });
    const said = { at: formatInstant(at, locale), ended };
    await queueMails(tx, { memberId, accountId, to, template: "login-denied", locale, data: said, at });
    return decide(true);
  });
}

/** How many invitations there were to withdraw. */
async function forget(tx: Tx, accountId: string, now: Date): Promise<number> {
  await tx.passwordReset.updateMany({
    where: { accountId, usedAt: null, replacedAt: null },
    data: { replacedAt: now, draftEnc: null, draftedAt: null },
  });
  await tx.loginDevice.deleteMany({ where: { accountId } });
  const [withdrawn] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT withdraw_invitations_of_login(${accountId}::uuid, ${now}) AS count`;
  return Number(withdrawn?.count ?? 0);
}
