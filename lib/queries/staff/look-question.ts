import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

export type LookQuestion = {
  readonly permitted: true;
  readonly number: string;
  readonly minutes: number;
  readonly purposes: readonly { readonly code: string; readonly label: Localized; readonly about: Localized }[];
};

/** What is asked before a member's pages are opened: of the member nothing but the number is shown yet. */
export async function findLookQuestion(
  viewer: StaffViewer,
  memberId: string,
  at: Temporal.Instant,
): Promise<LookQuestion | NotPermitted | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "member.view", at);
    if (refused) return refused;
    const member = await tx.member.findUnique({ where: { id: memberId }, select: { number: true } });
    if (!member) return null;
    const { purposes, minutes } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.staff.looks;
    return { permitted: true as const, number: member.number, minutes, purposes };
  });
}
