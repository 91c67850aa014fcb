import "server-only";
import { addressMark } from "./address-mark";
import { factorDestinations } from "./factor-rows";
import type { Tx } from "./scope";

type Bounce = {
  readonly memberId: string | null;
  readonly kind: string;
  readonly addressMark: string;
  readonly toContact: boolean;
};

/**
 * Where a mail that came back may be sent again: what had gone to the member's contact address to its present one, which after a refusal for
 * good must be another; what had gone to a login only to that login's very address, after a passing trouble. Null: nowhere, since it would
 * be read by somebody whom it was not written to. For the staff scope.
 */
export async function resendAddress(
  tx: Tx,
  { memberId, kind, addressMark: before, toContact }: Bounce,
  accountId: string | null,
): Promise<string | null> {
  if (toContact) {
    const to = memberId && (await tx.member.findUnique({ where: { id: memberId }, select: { contactMail: true } }))?.contactMail;
    return to && (kind === "soft" || addressMark(to) !== before) ? to : null;
  }
  if (kind !== "soft" || accountId === null) return null;
  const own = await factorDestinations(tx, accountId, ["mail"]);
  return own.find(({ to }) => addressMark(to) === before)?.to ?? null;
}
