import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPhonePlace } from "@/lib/db/field-places";
import { nameOfMember } from "@/lib/db/member-name";
import { resetAddresses } from "@/lib/db/reset-addresses";
import type { Tx } from "@/lib/db/scope";

/** The login that a reset is about, and how its owner is reached. */
export type ResetAccount = {
  readonly accountId: string;
  readonly loginId: string;
  readonly name: string;
  readonly kana: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly phone: string | null;
  readonly contactMail: string | null;
  readonly lockedAt: Temporal.Instant | null;
  readonly methods: readonly { readonly id: string; readonly method: string; readonly hint: string | null }[];
  /** Where an activation code may go by mail. */
  readonly codeTo: string | null;
  readonly hasAddress: boolean;
};

export async function readResetAccount(tx: Tx, accountId: string): Promise<ResetAccount | null> {
  const account = await tx.account.findUnique({ where: { id: accountId } });
  const grant = await tx.accountGrant.findFirst({
    where: { accountId },
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { createdAt: "asc" }],
    include: { member: true },
  });
  if (!account || !grant) return null;
  const { member } = grant;
  const factors = await tx.factor.findMany({
    where: { accountId, verifiedAt: { not: null } },
    select: { id: true, method: true, destinationHint: true },
    orderBy: { createdAt: "asc" },
  });
  return {
    accountId,
    loginId: account.loginId,
    name: `${account.familyName} ${account.givenName}`,
    kana: `${account.familyKana} ${account.givenKana}`,
    memberId: member.id,
    memberName: nameOfMember(member),
    memberNumber: member.number,
    phone: member.phoneEnc && openField(memberPhonePlace(member.id), member.phoneEnc),
    contactMail: member.contactMail,
    lockedAt: account.lockedAt && fromInstantColumn(account.lockedAt),
    methods: factors.map(({ id, method, destinationHint }) => ({ id, method, hint: destinationHint })),
    codeTo: (await resetAddresses(tx, accountId, member.id)).code,
    hasAddress: member.addressEnc !== null,
  };
}
