import "server-only";
import { headers } from "next/headers";
import type { Locale } from "@/lib/i18n/locale";
import { findStaffPermission } from "@/lib/queries/staff/find-staff-permission";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { requestLocale } from "./locale";
import { makeFormAction } from "./make-form-action";
import { originFault } from "./origin";
import { requireStaffOfForm } from "./staff-session";

export type StaffSender = StaffSession & { readonly locale: Locale };

/** An action of a logged-in member of staff, with the same steps as everybody's: origin, actor, permission, schema, run, redirect. */
export const staffAction = makeFormAction<StaffSender>({
  findActor: async () => ({ ...(await requireStaffOfForm()), locale: await requestLocale() }),
  authorise: (sender, permission, at) => findStaffPermission(sender.actor, permission, at),
  localeOf: (sender) => sender.locale,
  who: ({ actor: { staffId, sessionId } }) => ({ staffId, sessionId }),
});

/** Whether the request comes from a page of ours; for the few forms that are no `FormState` form, such as logout. */
export async function fromOwnPage(): Promise<boolean> {
  return (await originFault(await headers())) === null;
}
