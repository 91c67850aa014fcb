import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { cardSummaryOf, payerOf } from "@/lib/db/payment-cards";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { CardSummary } from "@/lib/domain/payment/card";
import { isMinor } from "@/lib/domain/payment/holder";
import { romanName } from "@/lib/domain/payment/roman-name";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

const shownAtMost = 100;
const columns = {
  id: true,
  memberId: true,
  brand: true,
  last4: true,
  expiryYear: true,
  expiryMonth: true,
  holderFamily: true,
  holderGiven: true,
  state: true,
  stateSince: true,
  contract: { select: { member: true, number: true } },
  holderCheck: { select: { accepted: true, reason: true, at: true, staff: { select: { name: true } } } },
} as const;

/** A card whose holder is not the contract holder, with the four things that staff compare. */
export type HolderCheckRow = {
  readonly cardId: string;
  readonly card: CardSummary;
  readonly contractNumber: string;
  readonly memberId: string;
  readonly memberNumber: string;
  readonly memberName: string;
  readonly cardHolder: string;
  readonly ownName: string;
  readonly guardianName: string | null;
  readonly birthOn: Temporal.PlainDate | null;
  readonly minor: boolean;
  readonly state: string;
  readonly since: Temporal.Instant;
  readonly decided: {
    readonly accepted: boolean;
    readonly reason: string;
    readonly by: string;
    readonly at: Temporal.Instant;
  } | null;
};

/** Cards that wait for a decision, longest waiting first. */
export async function listHolderChecks(
  viewer: StaffViewer,
  at: Temporal.Instant,
): Promise<NotPermitted | { readonly permitted: true; readonly rows: readonly HolderCheckRow[]; readonly more: boolean }> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "holder-check.list", at);
    if (refused) return refused;
    const found = await tx.paymentCard.findMany({
      where: { state: "checking" },
      orderBy: [{ stateSince: "asc" }, { id: "asc" }],
      take: shownAtMost + 1,
      select: columns,
    });
    return {
      permitted: true as const,
      rows: found.slice(0, shownAtMost).map((row) => rowOf(row, at)),
      more: found.length > shownAtMost,
    };
  });
}

/** One of them, also when it is decided; null where there is none or the viewer may not see it. */
export async function findHolderCheck(
  viewer: StaffViewer,
  cardId: string,
  at: Temporal.Instant,
): Promise<(HolderCheckRow & { readonly mayDecide: boolean }) | null> {
  if (!isUuid(cardId)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "holder-check.list", at)) return null;
    const mayDecide = (await refusedRoles(tx, viewer, "holder-check.decide", at)) === null;
    const row = await findCard(tx, cardId);
    // A card that was never checked is none of this page's business.
    if (!row || (row.state !== "checking" && !row.holderCheck)) return null;
    return { ...rowOf(row, at), mayDecide };
  });
}

const findCard = (tx: Tx, id: string) => tx.paymentCard.findUnique({ where: { id }, select: columns });
type Row = NonNullable<Awaited<ReturnType<typeof findCard>>>;

function rowOf(row: Row, at: Temporal.Instant): HolderCheckRow {
  const { member, number } = row.contract;
  const { birthOn, guardian, own } = payerOf(member);
  const roman = ({ familyKana, givenKana }: typeof own) => `${romanName(givenKana)} ${romanName(familyKana)}`;
  const check = row.holderCheck;
  return {
    cardId: row.id,
    card: cardSummaryOf(row),
    contractNumber: number,
    memberId: row.memberId,
    memberNumber: member.number,
    memberName: nameOfMember(member),
    cardHolder: `${row.holderGiven} ${row.holderFamily}`,
    ownName: `${member.familyKana} ${member.givenKana}（${roman(own)}）`,
    guardianName: guardian && `${guardian.familyKana} ${guardian.givenKana}（${roman(guardian)}）`,
    birthOn,
    minor: isMinor(birthOn, dateInJapan(at)),
    state: row.state,
    since: fromInstantColumn(row.stateSince),
    decided: check && {
      accepted: check.accepted,
      reason: check.reason,
      by: check.staff.name,
      at: fromInstantColumn(check.at),
    },
  };
}
