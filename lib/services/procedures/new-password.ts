import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth, asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import { firstCharactersOf } from "@/lib/domain/identity/masked-password";
import { chosenPolicy, decidePassword } from "@/lib/domain/identity/password-policy";
import { lengthOf } from "@/lib/domain/identity/text-field";
import type { PortalActor } from "@/lib/domain/permission";
import { writeDraftPassword } from "@/lib/domain/procedures/draft-password";
import { hashPassword, verifyPassword } from "@/lib/services/identity/password";
import { isKnownPassword, serviceWordsOf } from "./known-password";

export type NewPassword = {
  readonly password: string;
  /** The account ID or member ID whose password it is; null for the customer number's. */
  readonly accountId: string | null;
  /** The policy's answer on past passwords; left out where there are none, or where they are not looked at yet. */
  readonly usedBefore?: boolean;
};

/** Checks a new password by the operator's policy: neither it nor what it was refused for is kept anywhere. */
export async function checkNewPassword(
  actor: Pick<PortalActor, "memberId" | "contractId">,
  { password, accountId, usedBefore = false }: NewPassword,
  at: Temporal.Instant,
): Promise<Decision<string>> {
  const { policy, customerNumber, serviceWords } = await asMember(actor, async (tx) => {
    const { contractId: id, memberId } = actor;
    const contract =
      id === null ? null : await tx.contract.findFirst({ where: { id, memberId }, select: { customerNumber: true } });
    const { operator } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
    return {
      policy: chosenPolicy(operator.identity),
      customerNumber: contract?.customerNumber,
      serviceWords: serviceWordsOf(operator),
    };
  });
  const loginIds = [accountId, customerNumber].filter((one): one is string => typeof one === "string");
  return decidePassword(policy, password, { loginIds, usedBefore, breached: isKnownPassword(password, serviceWords) });
}

/** What a draft keeps of a checked password: its hash, and what the confirm screen shows of it (DECISIONS 6). */
export async function passwordSecret(checked: string): Promise<string> {
  const hash = await hashPassword(checked);
  return writeDraftPassword({ hash, first: firstCharactersOf(checked), length: lengthOf(checked) });
}

/** Whether a login has or had this password (FB-17). One hash after the other: a long past must not take every core. */
export async function wasUsedBefore(accountId: string, password: string): Promise<boolean> {
  const hashes = await asAuth(async (tx) => {
    const current = await tx.credential.findUnique({ where: { accountId }, select: { hash: true } });
    const past = await tx.pastPassword.findMany({
      where: { accountId },
      orderBy: { replacedAt: "desc" },
      select: { hash: true },
    });
    return [...(current ? [current] : []), ...past].map((one) => one.hash);
  });
  for (const hash of hashes) if (await verifyPassword(hash, password)) return true;
  return false;
}
