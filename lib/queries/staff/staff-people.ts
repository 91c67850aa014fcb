import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asAuth, asStaff, type Tx } from "@/lib/db/scope";
import { staffRevealPlace } from "@/lib/db/staff-reveal";
import { dateInJapan } from "@/lib/domain/calendar";
import type { StaffPermissions } from "@/lib/domain/catalogue/permission-terms";
import type { Localized } from "@/lib/domain/localized";
import { isUuid } from "@/lib/domain/uuid";
import { type AuditRow, readAudit } from "./list-audit";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

export type StaffPerson = {
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  readonly mail: string;
  readonly role: string;
  readonly roleName: Localized;
  readonly state: "usable" | "first-login" | "locked";
  readonly lockedAt: Temporal.Instant | null;
  /** Null: its own failures did. */
  readonly lockedBy: string | null;
  readonly since: Temporal.Instant;
  readonly lastLoginAt: Temporal.Instant | null;
  /** Until when the first password opens the first login; null after it. */
  readonly firstUntil: Temporal.Instant | null;
  readonly openSessions: number;
  readonly isViewer: boolean;
};

export type StaffPeople = {
  readonly permitted: true;
  readonly people: readonly StaffPerson[];
  readonly table: StaffPermissions;
  readonly mayManage: boolean;
};

/** Everybody who works here, by name, with the table of who may what. */
export async function listStaffPeople(viewer: StaffViewer, at: Temporal.Instant): Promise<NotPermitted | StaffPeople> {
  return asAuth(async (tx) => {
    const refused = await refusedRoles(tx, viewer, "staff-people.list", at);
    if (refused) return refused;
    const table = (await catalogueInForce(tx, dateInJapan(at))).catalogue.staff;
    const mayManage = (await refusedRoles(tx, viewer, "staff-people.manage", at)) === null;
    return { permitted: true as const, people: await readPeople(tx, viewer, table, at), table, mayManage };
  });
}

export type StaffPersonPage = StaffPeople & { readonly person: StaffPerson; readonly history: readonly AuditRow[] };

const RECENT = 20;

/** One person with what was done about the login; null where there is nobody. */
export async function findStaffPerson(
  viewer: StaffViewer,
  staffId: string,
  at: Temporal.Instant,
): Promise<NotPermitted | StaffPersonPage | null> {
  const list = await listStaffPeople(viewer, at);
  if (!list.permitted) return list;
  const person = isUuid(staffId) ? list.people.find(({ id }) => id === staffId) : undefined;
  if (!person) return null;
  const history = await asStaff(viewer, (tx) => readAudit(tx, { subject: { kind: "staff", id: person.id } }, RECENT));
  return { ...list, person, history };
}

/** The first password of a person whom the viewer has just added; null for anybody else and afterwards. */
export async function findFirstPassword(
  viewer: StaffViewer,
  staffId: string,
  at: Temporal.Instant,
): Promise<{ readonly password: string; readonly until: Temporal.Instant } | null> {
  return asAuth(async (tx) => {
    if (await refusedRoles(tx, viewer, "staff-people.manage", at)) return null;
    const row = await tx.staffCredential.findFirst({
      where: { staffId, first: true, revealUntil: { gt: toInstantColumn(at) } },
      select: { revealEnc: true, revealUntil: true },
    });
    if (!row?.revealEnc || !row.revealUntil) return null;
    try {
      const password = openField(staffRevealPlace(staffId, viewer.staffId), row.revealEnc);
      return { password, until: fromInstantColumn(row.revealUntil) };
    } catch {
      // Sealed for whoever added the person: to anybody else it is not there.
      return null;
    }
  });
}

async function readPeople(tx: Tx, viewer: StaffViewer, table: StaffPermissions, at: Temporal.Instant): Promise<StaffPerson[]> {
  const rows = await tx.staff.findMany({
    include: {
      staffCredential: { select: { first: true, firstUntil: true } },
      staffSessions: { where: { endedAt: null, expiresAt: { gt: toInstantColumn(at) } }, select: { epoch: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    loginId: row.loginId,
    name: row.name,
    mail: row.mail,
    role: row.role,
    roleName: table.roles.find(({ code }) => code === row.role)?.label ?? { ja: row.role, en: row.role },
    state: row.lockedAt ? "locked" : row.staffCredential?.first ? "first-login" : "usable",
    lockedAt: row.lockedAt && fromInstantColumn(row.lockedAt),
    lockedBy: rows.find(({ id }) => id === row.lockedBy)?.name ?? null,
    since: fromInstantColumn(row.createdAt),
    lastLoginAt: row.lastLoginAt && fromInstantColumn(row.lastLoginAt),
    firstUntil: row.staffCredential?.firstUntil ? fromInstantColumn(row.staffCredential.firstUntil) : null,
    openSessions: row.lockedAt ? 0 : row.staffSessions.filter(({ epoch }) => epoch === row.epoch).length,
    isViewer: row.id === viewer.staffId,
  }));
}
