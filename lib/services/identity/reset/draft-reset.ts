import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { resetDraftPlace } from "@/lib/db/field-places";
import { findReset } from "@/lib/db/password-resets";
import { asAuth, asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { chosenPolicy, decidePassword } from "@/lib/domain/identity/password-policy";
import { isKnownPassword, serviceWordsOf } from "@/lib/services/procedures/known-password";
import { passwordSecret, wasUsedBefore } from "@/lib/services/procedures/new-password";
import { operatorAt } from "../operator-at";

/** Takes a new password as far as the confirm page, by the same policy as everywhere: only its hash and first signs are kept, sealed. */
export async function draftReset(token: string, password: string, at: Temporal.Instant): Promise<Decision<true>> {
  const found = await asAuth((tx) => findReset(tx, token, at));
  if (found?.state !== "open") return gone(at);
  const { id, accountId, account } = found;
  const { policy, loginIds, words } = await policyFor(accountId, account.loginId, at);
  const facts = { loginIds, breached: isKnownPassword(password, words) };
  const fits = decidePassword(policy, password, facts);
  if (!fits.ok) return fits;
  const checked = decidePassword(policy, password, { ...facts, usedBefore: await wasUsedBefore(accountId, fits.value) });
  if (!checked.ok) return checked;
  const draftEnc = sealField(resetDraftPlace(id), await passwordSecret(checked.value));
  const now = toInstantColumn(at);
  const saved = await asAuth((tx) =>
    tx.passwordReset.updateMany({
      where: { id, usedAt: null, replacedAt: null, expiresAt: { gt: now } },
      data: { draftEnc, draftedAt: now },
    }),
  );
  return saved.count === 1 ? decide(true) : gone(at);
}

async function gone(at: Temporal.Instant): Promise<Decision<never>> {
  return refuse("link-expired", await asAuth(async (tx) => (await operatorAt(tx, at)).identity.recovery.passwordReset));
}

/** The policy, and what a password of this login may not contain: its own ID, and the numbers of the contracts that it is for. */
async function policyFor(accountId: string, loginId: string, at: Temporal.Instant) {
  const { grants, operator } = await asAuth(async (tx) => ({
    grants: await tx.accountGrant.findMany({ where: { accountId, endedAt: null }, select: { memberId: true, contractId: true } }),
    operator: (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator,
  }));
  const numbers: string[] = [];
  for (const { memberId, contractId } of grants) {
    if (contractId === null) continue;
    const contract = await asMember({ memberId }, (tx) =>
      tx.contract.findFirst({ where: { id: contractId, memberId }, select: { customerNumber: true } }),
    );
    if (contract?.customerNumber) numbers.push(contract.customerNumber);
  }
  return { policy: chosenPolicy(operator.identity), loginIds: [loginId, ...numbers], words: serviceWordsOf(operator) };
}
