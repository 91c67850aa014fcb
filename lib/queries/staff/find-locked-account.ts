import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPhonePlace } from "@/lib/db/field-places";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { LockCounter } from "./list-locks";
import { refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

export type UnlockedBy = { readonly staffName: string; readonly at: Temporal.Instant };

export type LockedAccount = {
  readonly accountId: string;
  readonly loginId: string;
  readonly kind: string;
  readonly role: string;
  readonly name: string;
  readonly kana: string;
  readonly memberId: string;
  readonly memberNumber: string;
  readonly memberName: string;
  readonly contactMail: string | null;
  readonly phone: string | null;
  /** Null: it is not locked (any more). */
  readonly lockedAt: Temporal.Instant | null;
  readonly counter: LockCounter;
  readonly factorHints: readonly string[];
  readonly lastUnlock: UnlockedBy | null;
  /** Whether the viewer recorded an identity check for it within the last hour. */
  readonly checkedByViewer: boolean;
};

/** One account for the unlock pages; null when there is none or the viewer's role may not see members. */
export async function findLockedAccount(
  viewer: StaffViewer,
  accountId: string,
  at: Temporal.Instant,
): Promise<LockedAccount | null> {
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "lock.list", at)) return null;
    const account = await tx.account.findFirst({ where: { id: accountId, deletedAt: null } });
    const grant = await tx.accountGrant.findFirst({
      where: { accountId, endedAt: null },
      orderBy: { createdAt: "asc" },
      include: { member: true },
    });
    if (!account || !grant) return null;
    const { member } = grant;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const factors = await tx.factor.findMany({
      where: { accountId, verifiedAt: { not: null } },
      select: { destinationHint: true },
    });
    return {
      accountId,
      loginId: account.loginId,
      kind: account.kind,
      role: grant.role,
      name: `${account.familyName} ${account.givenName}`,
      kana: `${account.familyKana} ${account.givenKana}`,
      memberId: member.id,
      memberNumber: member.number,
      memberName: nameOfMember(member),
      contactMail: member.contactMail,
      phone: member.phoneEnc ? openField(memberPhonePlace(member.id), member.phoneEnc) : null,
      lockedAt: account.lockedAt ? fromInstantColumn(account.lockedAt) : null,
      counter: account.factorFails >= catalogue.operator.identity.lock.after ? "factor" : "password",
      factorHints: factors.flatMap(({ destinationHint }) => (destinationHint ? [destinationHint] : [])),
      lastUnlock: await lastUnlock(tx, accountId),
      checkedByViewer: await checkedBy(tx, viewer, accountId, at),
    };
  });
}

async function lastUnlock(tx: Tx, accountId: string): Promise<UnlockedBy | null> {
  const check = await tx.identityCheck.findFirst({
    where: { accountId, passed: true, purpose: "unlock" },
    orderBy: { at: "desc" },
    select: { at: true, staff: { select: { name: true } } },
  });
  return check && { staffName: check.staff.name, at: fromInstantColumn(check.at) };
}

async function checkedBy(tx: Tx, viewer: StaffViewer, accountId: string, at: Temporal.Instant): Promise<boolean> {
  const since = toInstantColumn(at.subtract({ hours: 1 }));
  return (await tx.identityCheck.count({ where: { accountId, staffId: viewer.staffId, at: { gte: since } } })) > 0;
}
