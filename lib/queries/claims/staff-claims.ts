import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { rolePermitted } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import type { ClaimState } from "./claim-state";

export type StaffClaim = {
  readonly id: string;
  readonly number: string;
  readonly memberId: string;
  readonly member: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly damagedOn: Temporal.PlainDate;
  readonly equipment: string;
  readonly description: string;
  readonly state: ClaimState;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly answeredBy: string | null;
};

const most = 100;

/** Claims that wait, the oldest first, then those that were answered last. */
export async function listStaffClaims(
  viewer: StaffViewer,
  at: Temporal.Instant,
): Promise<NotPermitted | { readonly permitted: true; readonly rows: readonly StaffClaim[]; readonly waiting: number }> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "claim.list", at);
    if (refused) return refused;
    const waiting = await readClaims(tx, { state: "received" }, "asc");
    const answered = await readClaims(tx, { state: { not: "received" } }, "desc");
    return { permitted: true as const, rows: [...waiting, ...answered], waiting: waiting.length };
  });
}

/** One claim. Null: not there. */
export async function findStaffClaim(
  viewer: StaffViewer,
  id: string,
  at: Temporal.Instant,
): Promise<NotPermitted | { readonly permitted: true; readonly claim: StaffClaim; readonly mayAnswer: boolean } | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "claim.list", at);
    if (refused) return refused;
    const [claim] = isUuid(id) ? await readClaims(tx, { id }, "asc") : [];
    if (!claim) return null;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    return { permitted: true as const, claim, mayAnswer: rolePermitted(viewer.role, "claim.answer", catalogue.staff).ok };
  });
}

type Which = { readonly id: string } | { readonly state: string | { readonly not: string } };

async function readClaims(tx: Tx, where: Which, order: "asc" | "desc"): Promise<StaffClaim[]> {
  const rows = await tx.claim.findMany({ where, orderBy: { createdAt: order }, take: most });
  const members = await tx.member.findMany({ where: { id: { in: rows.map((row) => row.memberId) } } });
  const procedures = await tx.procedure.findMany({
    where: { id: { in: rows.map((row) => row.procedureId) } },
    select: { id: true, number: true },
  });
  const staff = await tx.staff.findMany({
    where: { id: { in: rows.flatMap((row) => row.answeredBy ?? []) } },
    select: { id: true, name: true },
  });
  return rows.map((row) => {
    const member = members.find((one) => one.id === row.memberId);
    return {
      id: row.id,
      number: procedures.find((one) => one.id === row.procedureId)?.number ?? "",
      memberId: row.memberId,
      member: member ? nameOfMember(member) : "",
      receivedOn: fromDateColumn(row.receivedOn),
      damagedOn: fromDateColumn(row.damagedOn),
      equipment: row.equipment,
      description: row.description,
      state: row.state as ClaimState,
      answer: row.answer,
      answeredAt: row.answeredAt && fromInstantColumn(row.answeredAt),
      answeredBy: staff.find((one) => one.id === row.answeredBy)?.name ?? null,
    };
  });
}
