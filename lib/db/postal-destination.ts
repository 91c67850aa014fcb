import "server-only";
import { openField } from "./field-cipher";
import { memberPlace } from "./field-places";
import { nameOfMember } from "./member-name";
import type { Tx } from "./scope";

/** The name and address that a letter goes to; null without a registered address. */
export type PostalDestination = { readonly holder: string; readonly address: string };

export async function postalDestination(tx: Tx, memberId: string): Promise<PostalDestination | null> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
  if (member.addressEnc === null) return null;
  const holder = nameOfMember(member);
  return { holder, address: openField(memberPlace("address_enc", memberId), member.addressEnc) };
}
