import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { normaliseAccountIdLogin, normaliseCustomerNumber } from "@/lib/domain/identity/login-id";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type Matching = { readonly contactId: string; readonly typed: string };

/**
 * Says whose login a request is about, as the one who has taken it found out: by a login ID, or by a member's number, which stands for
 * that member's oldest login. It says nothing about whether whoever asks is that person: the check is next.
 */
export async function matchContact(
  staff: StaffActor,
  { contactId, typed }: Matching,
  at: Temporal.Instant,
): Promise<Decision<{ contactId: string }>> {
  if (!isUuid(contactId)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "contact.handle", at);
    if (!permitted.ok) return permitted;
    const accountId = (await byLogin(tx, typed)) ?? (await byMember(tx, typed));
    const memberId = accountId && (await memberOfAccount(tx, accountId));
    if (!accountId || !memberId) return refuse("account-id-unknown", permitted.value.operator.identity.recovery.contact);
    const { count } = await tx.contactRequest.updateMany({
      where: { id: contactId, state: "taken", takenBy: staff.staffId },
      data: { accountId, memberId },
    });
    if (count !== 1) return refuse("changed-by-another", null);
    const subject = { kind: "contact", id: contactId };
    await appendAudit(tx, { at, actor: staff, action: "contact.matched", subject, memberId, data: { accountId } });
    return decide({ contactId });
  });
}

async function byLogin(tx: Tx, typed: string): Promise<string | null> {
  const ids = [...new Set([normaliseCustomerNumber(typed), normaliseAccountIdLogin(typed)])];
  const account = await tx.account.findFirst({ where: { loginId: { in: ids }, deletedAt: null }, select: { id: true } });
  return account?.id ?? null;
}

async function byMember(tx: Tx, typed: string): Promise<string | null> {
  const number = typed.normalize("NFKC").trim().toUpperCase();
  const grant = await tx.accountGrant.findFirst({
    where: { member: { number }, endedAt: null, account: { deletedAt: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { accountId: true },
  });
  return grant?.accountId ?? null;
}
