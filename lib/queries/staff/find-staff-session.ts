import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import type { StaffViewer } from "./staff-viewer";

export type StaffSession = {
  readonly actor: StaffViewer;
  readonly name: string;
  readonly roleName: Localized;
  /** What the role may do, for menus; every act and page asks for itself. */
  readonly permissions: readonly string[];
  readonly touchDue: boolean;
};

const TOUCH_AFTER_SECONDS = 30;

/**
 * The staff session of a cookie's secret: open, within its idle and absolute times, of the login's present epoch, of a login that is not
 * locked. Null in every other case. It looks in `staff_session` alone, so a member's secret finds nothing here.
 */
export async function findStaffSession(token: string, at: Temporal.Instant): Promise<StaffSession | null> {
  return asAuth(async (tx) => {
    const row = await tx.staffSession.findFirst({
      where: {
        tokenHash: sha256(token),
        endedAt: null,
        expiresAt: { gt: toInstantColumn(at) },
      },
      include: { staff: true },
    });
    if (!row || row.staff.lockedAt || row.staff.epoch !== row.epoch) return null;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const unused = at.since(fromInstantColumn(row.lastSeenAt)).total("seconds");
    if (unused >= catalogue.operator.identity.sessions.staff.idleMinutes * 60) return null;
    const { role } = row.staff;
    return {
      actor: { kind: "staff", staffId: row.staffId, role, sessionId: row.id },
      name: row.staff.name,
      roleName: catalogue.staff.roles.find((one) => one.code === role)?.label ?? { ja: role, en: role },
      permissions: catalogue.staff.rows.filter((one) => one.roles.includes(role)).map((one) => one.code),
      touchDue: unused >= TOUCH_AFTER_SECONDS,
    };
  });
}
