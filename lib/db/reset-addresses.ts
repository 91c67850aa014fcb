import "server-only";
import { factorDestinations } from "./factor-rows";
import type { Tx } from "./scope";

export type ResetAddresses = {
  /** Every address at which the owner of a login can be told. */
  readonly told: readonly string[];
  /** Mobile numbers that codes went to. */
  readonly numbers: readonly string[];
  /** Where an activation code may go: the member's contact address, for a login that is the member's own. */
  readonly code: string | null;
  /** Whether the member's contact address is that of whoever uses the login. */
  readonly own: boolean;
};

/**
 * Where the owner of a login is reached. The contact address is the member's: for a login of somebody else in the household or the company
 * it would be another person's, so a code for such a login goes by post only. For the staff scope.
 */
export async function resetAddresses(tx: Tx, accountId: string, memberId: string): Promise<ResetAddresses> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { kind: true } });
  const first = await tx.accountGrant.findFirst({
    where: { memberId, contractId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { accountId: true },
  });
  const own = account.kind === "customer-number" || (account.kind === "member-id" && first?.accountId === accountId);
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true } });
  const code = own ? member.contactMail : null;
  const destinations = await factorDestinations(tx, accountId, ["mail", "sms"]);
  const sent = (by: string) => destinations.flatMap(({ method, to }) => (method === by ? [to] : []));
  return { told: [...new Set([...(code ? [code] : []), ...sent("mail")])], numbers: sent("sms"), code, own };
}
