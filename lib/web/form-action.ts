import "server-only";
import { headers } from "next/headers";
import type { AccountActor } from "@/lib/domain/permission";
import type { Locale } from "@/lib/i18n/locale";
import { findPermission } from "@/lib/queries/identity/find-permission";
import { visitorGate } from "@/lib/services/identity/visitor-gate";
import { clientAddress, deviceName } from "./client-address";
import { requireActorOfForm } from "./guard";
import { requestLocale } from "./locale";
import { makeFormAction } from "./make-form-action";

/** An action of a logged-in member. */
export const formAction = makeFormAction<AccountActor>({
  findActor: requireActorOfForm,
  authorise: findPermission,
  localeOf: (actor) => actor.locale,
});

/** Who sends a form without a session: a language, an address for the throttle and what the browser calls itself. */
export type Visitor = { readonly locale: Locale; readonly address: string; readonly device: string };

/** An action before the login, member's or staff's, behind the gate of visitors. There is nobody to authorise: `permission` is always null. */
export const publicFormAction = makeFormAction<Visitor>({
  findActor: async () => {
    const sent = await headers();
    return { locale: await requestLocale(), address: clientAddress(sent), device: deviceName(sent.get("user-agent")) };
  },
  authorise: async (_visitor, permission) => {
    throw new Error(`permission ${permission} without a session`);
  },
  localeOf: (visitor) => visitor.locale,
  enter: visitorGate.enter,
});
