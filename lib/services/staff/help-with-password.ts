import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { sealField } from "@/lib/db/field-cipher";
import { resetAskPlace } from "@/lib/db/field-places";
import { enqueueJob } from "@/lib/db/jobs";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { authoriseStaff } from "./authorise-staff";
import type { StaffActor } from "./staff-actor";

/**
 * Staff have the link for a new password sent to a login's own address, as its owner could: they neither see the link nor choose where it
 * goes, so no identity check is due. The job keeps to the limits of the public form; a lock stays.
 */
export async function helpWithPassword(
  staff: StaffActor,
  { memberId, accountId }: { readonly memberId: string; readonly accountId: string },
  at: Temporal.Instant,
): Promise<Decision<null>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "password-reset.help", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity.recovery.passwordReset;
    const account = isUuid(accountId)
      ? await tx.account.findFirst({
          where: { id: accountId, deletedAt: null },
          select: { loginId: true, brand: true, locale: true },
        })
      : null;
    if (!account || (await memberOfAccount(tx, accountId)) !== memberId) return refuse("account-id-unknown", terms);
    const { loginId, brand } = account;
    const id = randomUUID();
    const ask = { loginId, brand, locale: isLocale(account.locale) ? account.locale : defaultLocale };
    const sealed = Buffer.from(sealField(resetAskPlace(id), JSON.stringify(ask))).toString("base64url");
    await enqueueJob(tx, "send-reset-link", { id, sealed, askedAt: at.toString() });
    const subject = { kind: "account", id: accountId };
    await appendAudit(tx, { at, actor: staff, action: "password.reset-helped", subject, memberId });
    return decide(null);
  });
}
