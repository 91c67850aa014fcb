import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import type { StaffViewer } from "./staff-viewer";

/** One line of a queue in which one member of the staff asks and another decides. */
export type TwoPersonRow = {
  readonly id: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly state: string;
  readonly requestedAt: Temporal.Instant;
  readonly requester: string;
  /** Asked for by the reader, who can't decide it. */
  readonly isOwn: boolean;
  readonly decider: string | null;
  readonly endedAt: Temporal.Instant | null;
};

export type TwoPersonList<Row extends TwoPersonRow> = {
  readonly permitted: true;
  readonly rows: readonly Row[];
  /** How many wait for a decision. */
  readonly waiting: number;
  readonly more: boolean;
};

/** How many lines a queue shows at once. */
export const mostInQueue = 100;

/** What Prisma reads beside the row's own columns. */
export const twoPersonParts = {
  member: { select: { number: true, company: true, familyName: true, givenName: true } },
  requester: { select: { name: true } },
  decider: { select: { name: true } },
} as const;

type Row = {
  readonly id: string;
  readonly state: string;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  readonly member: { number: string; company: string | null; familyName: string; givenName: string };
  readonly requester: { name: string };
  readonly decider: { name: string } | null;
};

export const twoPersonRow = (row: Row, viewer: StaffViewer, endedAt: Date | null): TwoPersonRow => ({
  id: row.id,
  memberName: nameOfMember(row.member),
  memberNumber: row.member.number,
  state: row.state,
  requestedAt: fromInstantColumn(row.requestedAt),
  requester: row.requester.name,
  isOwn: row.requestedBy === viewer.staffId,
  decider: row.decider?.name ?? null,
  endedAt: endedAt && fromInstantColumn(endedAt),
});
