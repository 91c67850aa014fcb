import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { postalDestination } from "@/lib/db/postal-destination";
import { asStaff } from "@/lib/db/scope";
import { secondPerson } from "@/lib/db/second-person";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Refusal } from "@/lib/domain/decision";
import { removedAfterLeaving } from "@/lib/domain/member-information/removed-after-leaving";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import { type ContactChange, recentContactChanges } from "./recent-contact-changes";
import type { StaffViewer } from "./staff-viewer";

const checked = z.object({
  channel: z.string(),
  asked: z.array(z.object({ question: z.string(), result: z.enum(["match", "mismatch"]) })),
  reason: z.string(),
});
const entered = z.union([
  z
    .object({ renewal: checked, delivery: z.string() })
    .transform(({ renewal, delivery }) => ({ ...renewal, delivery, appliedOn: null })),
  checked.extend({ appliedOn: z.string() }).transform((leaving) => ({ ...leaving, delivery: null })),
]);

export type CountersignView = {
  readonly permitted: true;
  readonly id: string;
  readonly act: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly loginId: string;
  readonly state: string;
  /** What was entered: for a certificate with its delivery, for a leaving with the day of the application. */
  readonly entered: z.infer<typeof entered>;
  /** Where a certificate goes by post. */
  readonly address: string | null;
  /** For a leaving: after how many days what need not be kept is removed. */
  readonly removedAfterDays: number;
  readonly changes: readonly ContactChange[];
  readonly changeDays: number;
  readonly requested: { readonly name: string; readonly at: Temporal.Instant; readonly isOwn: boolean };
  readonly decided: { readonly name: string; readonly at: Temporal.Instant; readonly reason: string } | null;
  readonly withdrawnAt: Temporal.Instant | null;
  /** What came of it, for whoever approved it to print. */
  readonly certificateId: string | null;
  readonly refusedDecision: NotPermitted | null;
  /** Why the viewer is no second person to this request, if not. */
  readonly notSecond: Refusal | null;
};

/** Whether the viewer may decide now, as the second person. */
export const decidesCountersign = ({ state, refusedDecision, notSecond, requested }: CountersignView): boolean =>
  state === "requested" && !refusedDecision && !notSecond && !requested.isOwn;

/** One request with what was checked and what changed lately, for whoever decides; null where there is none. */
export async function findCountersign(
  viewer: StaffViewer,
  countersignId: string,
  at: Temporal.Instant,
): Promise<NotPermitted | CountersignView | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "countersign.list", at);
    if (refused) return refused;
    const row = isUuid(countersignId)
      ? await tx.countersign.findUnique({
          where: { id: countersignId },
          include: {
            member: { select: { number: true, company: true, familyName: true, givenName: true } },
            account: { select: { loginId: true } },
            requester: { select: { name: true } },
            decider: { select: { name: true } },
          },
        })
      : null;
    if (!row) return null;
    const { member, memberId } = row;
    const { identity, memberDesk } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator;
    const { secondPerson: terms } = identity;
    const pair = { first: row.requestedBy, second: viewer.staffId };
    const two = await secondPerson(tx, pair, terms, at);
    const certificate = await tx.certificate.findUnique({ where: { countersignId: row.id }, select: { id: true } });
    return {
      permitted: true as const,
      id: row.id,
      act: row.act,
      memberId,
      memberName: nameOfMember(member),
      memberNumber: member.number,
      loginId: row.account.loginId,
      state: row.state,
      entered: entered.parse(row.draft),
      address: row.destinationHash === null ? null : ((await postalDestination(tx, memberId))?.address ?? null),
      removedAfterDays: memberDesk ? removedAfterLeaving(memberDesk) : 0,
      changes: await recentContactChanges(tx, memberId, at.subtract({ hours: terms.days * 24 })),
      changeDays: terms.days,
      requested: { name: row.requester.name, at: fromInstantColumn(row.requestedAt), isOwn: row.requestedBy === viewer.staffId },
      decided:
        row.decider && row.decidedAt
          ? { name: row.decider.name, at: fromInstantColumn(row.decidedAt), reason: row.decisionReason ?? "" }
          : null,
      withdrawnAt: row.withdrawnAt && fromInstantColumn(row.withdrawnAt),
      certificateId: row.decidedBy === viewer.staffId ? (certificate?.id ?? null) : null,
      refusedDecision: await refusedRoles(tx, viewer, "countersign.decide", at),
      notSecond: two.ok ? null : two.refusal,
    };
  });
}
