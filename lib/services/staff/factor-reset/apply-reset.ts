import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { postalDestination } from "@/lib/db/postal-destination";
import { sealLetter } from "@/lib/db/reset-letter-field";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { normaliseCode } from "@/lib/domain/identity/codes";
import { endAccess } from "@/lib/services/identity/end-access";
import { hashLongCode, newLongCode } from "@/lib/services/identity/secrets";
import { ownerReach } from "./owner-reach";
import { returnReset } from "./return-reset";
import { tellResetDone } from "./tell-reset";

/**
 * An approved reset takes effect, once: every second factor and backup code goes, sessions and half-done logins end, and a new activation
 * code lets the owner enrol another factor with the password that stays. The code goes by mail, or is kept sealed for its letter.
 * False: it was withdrawn, is done, or is not due; or where the code was to go has changed, and it waits for a decision again.
 */
export async function applyReset(tx: Tx, resetId: string, terms: IdentityTerms, at: Temporal.Instant): Promise<boolean> {
  const now = toInstantColumn(at);
  if (await returnReset(tx, resetId, at)) return false;
  const { count } = await tx.factorReset.updateMany({
    where: { id: resetId, state: "waiting", takesEffectAt: { lte: now } },
    data: { state: "done", endedAt: now },
  });
  if (count !== 1) return false;
  const { accountId, memberId, delivery } = await tx.factorReset.findUniqueOrThrow({
    where: { id: resetId },
    select: { accountId: true, memberId: true, delivery: true },
  });
  // Before they go: where news of this login went until now.
  const reach = await ownerReach(tx, { accountId, memberId }, terms.secondPerson, at);
  const code = newLongCode(terms.activationCode.characters);
  const validUntil = at.add({ hours: terms.activationCode.validDays * 24 });
  await tx.$queryRaw`
    SELECT reset_factors(${accountId}::uuid, ${hashLongCode(accountId, normaliseCode(code))}, ${toInstantColumn(validUntil)}, ${now})::text AS done`;
  await tx.account.update({ where: { id: accountId }, data: { epoch: { increment: 1 } }, select: { id: true } });
  const sessionsEnded = await endAccess(tx, accountId, { reason: "factor-reset", keep: null, movesEpoch: false, at });
  const codeTo = delivery === "mail" ? reach.code : null;
  if (codeTo === null) {
    const to = await postalDestination(tx, memberId);
    if (to === null) throw new Error("a letter without an address");
    const codeUntil = at.add({ hours: terms.factorReset.printDays * 24 });
    await tx.factorReset.update({
      where: { id: resetId },
      data: { codeEnc: sealLetter(resetId, { code, ...to }), codeUntil: toInstantColumn(codeUntil) },
      select: { id: true },
    });
  }
  await tellResetDone(tx, { accountId, memberId }, { ...reach, codeTo, code, validUntil }, at);
  await appendAudit(tx, {
    at,
    actor: { kind: "system", name: "factor-reset" },
    action: "factor-reset.done",
    subject: { kind: "account", id: accountId },
    memberId,
    data: { factorResetId: resetId, sessionsEnded, delivery: codeTo === null ? "post" : "mail" },
  });
  return true;
}
