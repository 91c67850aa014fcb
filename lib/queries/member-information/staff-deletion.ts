import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { MemberDesk } from "@/lib/domain/catalogue/member-desk";
import { isUuid } from "@/lib/domain/uuid";
import { documentTitles } from "../contracts/document-titles";
import { refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

export type StaffDeletion = {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly requestedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | null;
  readonly decidedBy: string | null;
  readonly answer: string | null;
  readonly mayDecide: boolean;
  readonly kept: MemberDesk["kept"];
  readonly removed: MemberDesk["removed"];
  readonly documents: Readonly<Record<string, string>>;
};

/** One request for deletion, with what carrying it out removes and what stays. Null: none, or not for this role. */
export async function findDeletion(viewer: StaffViewer, id: string, at: Temporal.Instant): Promise<StaffDeletion | null> {
  if (!isUuid(id)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "leaving.list", at)) return null;
    const row = await tx.deletionRequest.findUnique({
      where: { id },
      include: { member: true, decider: { select: { name: true } } },
    });
    if (!row) return null;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const desk = catalogue.operator.memberDesk;
    const { member } = row;
    return {
      id,
      number: row.number,
      status: row.status,
      memberId: row.memberId,
      memberName: nameOfMember(member),
      memberNumber: member.number,
      requestedAt: fromInstantColumn(row.requestedAt),
      closedAt: row.closedAt && fromInstantColumn(row.closedAt),
      decidedBy: row.decider?.name ?? null,
      answer: row.answer,
      mayDecide: row.status === "waiting" && (await refusedRoles(tx, viewer, "deletion.decide", at)) === null,
      kept: desk?.kept ?? [],
      removed: desk?.removed.filter(({ on }) => on === "request") ?? [],
      documents: documentTitles(catalogue),
    };
  });
}
