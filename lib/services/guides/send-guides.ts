import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { nameOf } from "@/lib/domain/papers/guide-preview";
import { isUuid } from "@/lib/domain/uuid";
import { formatDate } from "@/lib/i18n/format";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

type Locked = {
  readonly procedure_id: string;
  readonly member_id: string;
  readonly account_id: string;
  readonly guide_code: string;
};
type Parcel = { readonly id: string; readonly memberId: string; readonly accountId: string; readonly codes: readonly string[] };

/**
 * Marks requests as sent, all of those named or none: one that was taken back, or sent by somebody else, stops the whole. Each
 * member is told by mail.
 */
export async function sendGuides(
  staff: StaffActor,
  { requests }: { readonly requests: readonly string[] },
  at: Temporal.Instant,
): Promise<Decision<{ sent: number }>> {
  const ids = [...new Set(requests)];
  if (ids.length === 0 || !ids.every(isUuid)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "guide-request.send", at);
    if (!permitted.ok) return permitted;
    const parcels = await lockParcels(tx, ids);
    if (parcels.length !== ids.length) return refuse("changed-by-another", null);
    await tx.guideRequest.updateMany({
      where: { procedureId: { in: ids }, state: "received" },
      data: { state: "sent", closedAt: toInstantColumn(at), sentBy: staff.staffId },
    });
    for (const parcel of parcels) await tell(tx, staff, parcel, permitted.value, at);
    return decide({ sent: parcels.length });
  });
}

/** Those of the requests that wait still, held until the transaction ends: nobody takes one back meanwhile. */
async function lockParcels(tx: Tx, ids: readonly string[]): Promise<Parcel[]> {
  const rows = await tx.$queryRaw<Locked[]>`
    SELECT procedure_id, member_id, account_id, guide_code FROM guide_request
    WHERE procedure_id = ANY(${ids}::uuid[]) AND state = 'received' ORDER BY procedure_id, guide_code FOR UPDATE`;
  return [...new Set(rows.map((row) => row.procedure_id))].flatMap((id) => {
    const own = rows.filter((row) => row.procedure_id === id);
    const [first] = own;
    return first ? [{ id, memberId: first.member_id, accountId: first.account_id, codes: own.map((row) => row.guide_code) }] : [];
  });
}

async function tell(tx: Tx, staff: StaffActor, parcel: Parcel, { operator }: Catalogue, at: Temporal.Instant): Promise<void> {
  const { id, memberId, accountId, codes } = parcel;
  const procedure = await tx.procedure.findUniqueOrThrow({ where: { id }, select: { number: true } });
  const number = procedure.number ?? "";
  await appendAudit(tx, {
    at,
    actor: staff,
    action: "guides.sent",
    subject: { kind: "procedure", id },
    memberId,
    data: { number, guides: codes.join(",") },
  });
  const { contactMail, locale: spoken } = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { contactMail: true, locale: true },
  });
  if (contactMail === null) return;
  const locale = isLocale(spoken) ? spoken : defaultLocale;
  const { papers } = operator;
  await queueMail(tx, {
    memberId,
    accountId,
    to: contactMail,
    template: "guides-sent",
    locale,
    data: {
      number,
      sentOn: formatDate(dateInJapan(at), locale),
      guides: codes.map((code) => (papers ? nameOf(papers.guides, code)[locale] : code)),
    },
    at,
  });
}
