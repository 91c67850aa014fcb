import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { staffEnrolPlace } from "@/lib/db/staff-reveal";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";

export type StaffEnrolmentView = { readonly loginId: string; readonly secret: string; readonly policy: PasswordPolicy };

/** What the first login of a member of staff shows: the authenticator's secret of this half-done login; null when it is over. */
export async function findStaffEnrolment(token: string | null, at: Temporal.Instant): Promise<StaffEnrolmentView | null> {
  if (!token) return null;
  return asAuth(async (tx) => {
    const pending = await tx.staffPendingLogin.findFirst({
      where: { tokenHash: sha256(token), step: "enrol", consumedAt: null, expiresAt: { gt: toInstantColumn(at) } },
      include: { staff: { select: { loginId: true, lockedAt: true } } },
    });
    if (!pending?.enrolSecretEnc || pending.staff.lockedAt) return null;
    const { operator } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
    return {
      loginId: pending.staff.loginId,
      secret: openField(staffEnrolPlace(pending.id), pending.enrolSecretEnc),
      policy: chosenPolicy(operator.identity),
    };
  });
}
