import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide } from "@/lib/domain/decision";
import { firstCharactersOf } from "@/lib/domain/identity/masked-password";
import { chosenPolicy, decidePassword } from "@/lib/domain/identity/password-policy";
import { lengthOf } from "@/lib/domain/identity/text-field";
import type { AccountActor } from "@/lib/domain/permission";
import { writeDraftPassword } from "@/lib/domain/procedures/draft-password";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import { hashPassword } from "@/lib/services/identity/password";
import { isKnownPassword, serviceWordsOf } from "./known-password";
import { checkDraft, saveDraft } from "./save-draft";

/** The draft of a new account ID. The password is checked and hashed here and goes no further (DECISIONS 6). */
export async function saveAccountIdDraft(
  actor: AccountActor,
  input: ProcedureInput<"register-account-id">,
  password: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  // The right first: a hash takes a core for a while, and nobody gets it who may not register.
  const permitted = await checkDraft(actor, { kind: "register-account-id", input }, at);
  if (!permitted.ok) return permitted;
  const checked = await checkNewPassword(actor, input.accountId, password, at);
  if (!checked.ok) return checked;
  const hash = await hashPassword(checked.value);
  const secret = writeDraftPassword({ hash, first: firstCharactersOf(checked.value), length: lengthOf(checked.value) });
  return saveDraft(actor, { kind: "register-account-id", input }, at, { secret });
}

async function checkNewPassword(
  actor: AccountActor,
  accountId: string,
  password: string,
  at: Temporal.Instant,
): Promise<Decision<string>> {
  const { policy, customerNumber, serviceWords } = await asMember(actor, async (tx) => {
    const contract = await tx.contract.findFirst({
      where: { id: actor.contractId, memberId: actor.memberId },
      select: { customerNumber: true },
    });
    const { operator } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
    const serviceWords = serviceWordsOf(operator);
    return { policy: chosenPolicy(operator.identity), customerNumber: contract?.customerNumber, serviceWords };
  });
  const loginIds = [accountId, ...(customerNumber ? [customerNumber] : [])];
  const decided = decidePassword(policy, password, { loginIds, breached: isKnownPassword(password, serviceWords) });
  return decided.ok ? decide(decided.value) : decided;
}
