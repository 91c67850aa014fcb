import "server-only";
import type { Tx } from "./scope";

/** A member as people call it: the company, or the person. */
export async function memberNameOf(tx: Tx, memberId: string): Promise<string> {
  const { company, familyName, givenName } = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { company: true, familyName: true, givenName: true },
  });
  return company ?? `${familyName} ${givenName}`;
}
