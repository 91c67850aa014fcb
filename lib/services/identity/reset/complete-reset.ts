import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { resetDraftPlace } from "@/lib/db/field-places";
import { type FoundReset, findReset } from "@/lib/db/password-resets";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { readDraftPassword } from "@/lib/domain/procedures/draft-password";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { endAccess } from "../end-access";
import { findLoginOwner, type LoginOwner } from "../login-owner";
import { operatorAt } from "../operator-at";

/**
 * Puts the drafted password in the place of the old one, once. Every session and half-done login ends, and no factor, counter or lock is
 * touched: whoever has reset a password logs in as always, second factor included. `shown` is the draft that the confirm page showed.
 * The same form a second time has the first one's answer.
 */
export async function completeReset(token: string, shown: string, at: Temporal.Instant): Promise<Decision<true>> {
  const known = await asAuth((tx) => findReset(tx, token, at));
  const owner = known && (await findLoginOwner(known.accountId, at));
  return asAuth(async (tx) => {
    const { recovery, draft } = (await operatorAt(tx, at)).identity;
    const over = refuse("link-expired", recovery.passwordReset);
    if (!owner) return over;
    const [account] = await tx.$queryRaw<{ locked: boolean }[]>`
      SELECT locked_at IS NOT NULL AS locked FROM account WHERE id = ${owner.accountId}::uuid AND deleted_at IS NULL FOR UPDATE`;
    const found = account ? await findReset(tx, token, at) : null;
    if (found?.state === "used") return decide(true);
    if (found?.state !== "open" || !found.draftEnc || !found.draftedAt) return over;
    if (found.draftedAt.toISOString() !== shown) return refuse("changed-since-shown", recovery.passwordReset);
    const age = at.since(fromInstantColumn(found.draftedAt)).total("minutes");
    if (age > draft.minutesWithPassword) return refuse("draft-expired", draft);
    await replacePassword(tx, found, at);
    await endAccess(tx, owner.accountId, { reason: "password-reset", keep: null, movesEpoch: true, at });
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "password.reset",
      subject: { kind: "account", id: owner.accountId },
      memberId: owner.memberId,
    });
    await tell(tx, owner, account?.locked === true, at);
    return decide(true);
  });
}

async function replacePassword(tx: Tx, { id, accountId, draftEnc }: FoundReset, at: Temporal.Instant): Promise<void> {
  const password = draftEnc && readDraftPassword(openField(resetDraftPlace(id), draftEnc));
  if (!password) throw new Error("a draft of a password without it");
  const now = toInstantColumn(at);
  const used = await tx.passwordReset.updateMany({
    where: { id, usedAt: null, replacedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now, draftEnc: null, draftedAt: null },
  });
  if (used.count !== 1) throw new Error("a reset was used under its account's lock");
  const old = await tx.credential.findUniqueOrThrow({ where: { accountId }, select: { hash: true } });
  await tx.pastPassword.createMany({ data: [{ accountId, hash: old.hash, replacedAt: now }] });
  await tx.credential.updateMany({ where: { accountId }, data: { hash: password.hash, changedAt: now, first: false } });
}

async function tell(tx: Tx, owner: LoginOwner, locked: boolean, at: Temporal.Instant): Promise<void> {
  const { accountId, memberId, loginId, locale, news: to } = owner;
  const data = { loginHint: loginHint(loginId), at: formatInstant(at, locale), locked };
  await queueMails(tx, { memberId, accountId, to, template: "password-was-reset", locale, data, at });
}
