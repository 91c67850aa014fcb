import "server-only";
import type { Tx } from "./scope";

type Named = { readonly company: string | null; readonly familyName: string; readonly givenName: string };

/** A member as people call it: the company, or the person. */
export const nameOfMember = ({ company, familyName, givenName }: Named): string => company ?? `${familyName} ${givenName}`;

/** The same by the member's id. */
export async function memberNameOf(tx: Tx, memberId: string): Promise<string> {
  return nameOfMember(
    await tx.member.findUniqueOrThrow({
      where: { id: memberId },
      select: { company: true, familyName: true, givenName: true },
    }),
  );
}
