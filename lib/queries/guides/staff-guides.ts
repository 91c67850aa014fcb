import "server-only";
import { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromDateColumn, fromInstantColumn, toDateColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Localized } from "@/lib/domain/localized";
import { nameOf } from "@/lib/domain/papers/guide-preview";
import { rolePermitted } from "@/lib/domain/permission";
import { isDay } from "@/lib/domain/typed-day";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { groupRequests } from "./group-requests";

/** A request as staff see it: one envelope. */
export type GuideParcel = {
  /** The procedure's. */
  readonly id: string;
  readonly number: string;
  readonly memberId: string;
  readonly member: string;
  readonly requestedOn: Temporal.PlainDate;
  readonly guides: readonly Localized[];
  readonly hasAddress: boolean;
  readonly sentAt: Temporal.Instant | null;
  readonly sentBy: string | null;
};

export type GuideDay = { readonly day: Temporal.PlainDate; readonly parcels: readonly GuideParcel[] };

export type GuideQueue = {
  readonly permitted: true;
  readonly days: readonly GuideDay[];
  readonly waiting: number;
  readonly sent: readonly GuideParcel[];
  readonly maySend: boolean;
};

const most = 500;
const recent = 50;

/** What waits to be sent, by day, the oldest first; then what was sent last. */
export async function listGuideQueue(viewer: StaffViewer, at: Temporal.Instant): Promise<NotPermitted | GuideQueue> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "guide-request.list", at);
    if (refused) return refused;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const waiting = await tx.guideRequest.findMany({
      where: { state: "received" },
      orderBy: [{ createdAt: "asc" }, { procedureId: "asc" }, { guideCode: "asc" }],
      take: most,
    });
    const sent = await tx.guideRequest.findMany({
      where: { state: "sent" },
      orderBy: [{ closedAt: "desc" }, { procedureId: "asc" }, { guideCode: "asc" }],
      take: recent,
    });
    const parcels = await parcelsOf(tx, waiting, catalogue.operator);
    return {
      permitted: true as const,
      days: byDay(parcels),
      waiting: parcels.length,
      sent: await parcelsOf(tx, sent, catalogue.operator),
      maySend: rolePermitted(viewer.role, "guide-request.send", catalogue.staff).ok,
    };
  });
}

/** The requests of one day that wait. Null: none, or no such day. */
export async function findGuideDay(
  viewer: StaffViewer,
  day: string,
  at: Temporal.Instant,
): Promise<NotPermitted | ({ readonly permitted: true } & GuideDay) | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "guide-request.send", at);
    if (refused) return refused;
    const on = isDay(day) ? Temporal.PlainDate.from(day) : null;
    if (!on) return null;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const rows = await tx.guideRequest.findMany({
      where: { state: "received", requestedOn: toDateColumn(on) },
      orderBy: [{ createdAt: "asc" }, { procedureId: "asc" }, { guideCode: "asc" }],
      take: most,
    });
    const parcels = await parcelsOf(tx, rows, catalogue.operator);
    return parcels.length > 0 ? { permitted: true as const, day: on, parcels } : null;
  });
}

type Row = {
  readonly procedureId: string;
  readonly guideCode: string;
  readonly memberId: string;
  readonly requestedOn: Date;
  readonly closedAt: Date | null;
  readonly sentBy: string | null;
};

async function parcelsOf(tx: Tx, rows: readonly Row[], { papers }: Operator): Promise<GuideParcel[]> {
  const members = await tx.member.findMany({
    where: { id: { in: rows.map((row) => row.memberId) } },
    select: { id: true, company: true, familyName: true, givenName: true, addressEnc: true },
  });
  const procedures = await tx.procedure.findMany({
    where: { id: { in: rows.map((row) => row.procedureId) } },
    select: { id: true, number: true },
  });
  const staff = await tx.staff.findMany({
    where: { id: { in: rows.flatMap((row) => row.sentBy ?? []) } },
    select: { id: true, name: true },
  });
  return groupRequests(rows).map(({ first, codes }) => {
    const member = members.find((one) => one.id === first.memberId);
    return {
      id: first.procedureId,
      number: procedures.find((one) => one.id === first.procedureId)?.number ?? "",
      memberId: first.memberId,
      member: member ? nameOfMember(member) : "",
      requestedOn: fromDateColumn(first.requestedOn),
      guides: codes.map((code) => (papers ? nameOf(papers.guides, code) : { ja: code, en: code })),
      hasAddress: member?.addressEnc != null,
      sentAt: first.closedAt && fromInstantColumn(first.closedAt),
      sentBy: staff.find((one) => one.id === first.sentBy)?.name ?? null,
    };
  });
}

function byDay(parcels: readonly GuideParcel[]): GuideDay[] {
  const days = [...new Set(parcels.map((one) => one.requestedOn.toString()))].sort();
  return days.map((day) => ({
    day: Temporal.PlainDate.from(day),
    parcels: parcels.filter((one) => one.requestedOn.toString() === day),
  }));
}
