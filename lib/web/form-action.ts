import "server-only";
import { headers } from "next/headers";
import type { AccountActor, MemberActor, PortalActor } from "@/lib/domain/permission";
import type { Locale } from "@/lib/i18n/locale";
import { findPermission } from "@/lib/queries/identity/find-permission";
import { visitorGate } from "@/lib/services/identity/visitor-gate";
import { clientAddress, deviceName } from "./client-address";
import { readDeviceCookie } from "./device-cookie";
import { requireActorOfForm, requireLoginOfForm, requireMemberOfForm } from "./guard";
import { requestLocale } from "./locale";
import { makeFormAction } from "./make-form-action";
import { stepUpWay } from "./step-up-path";

const who = ({ accountId, sessionId }: PortalActor) => ({ accountId, sessionId });

/** An action of somebody who is logged in for one contract. */
export const formAction = makeFormAction<AccountActor>({
  findActor: requireActorOfForm,
  authorise: findPermission,
  localeOf: (actor) => actor.locale,
  wayOf: stepUpWay,
  who,
});

/** An action of anybody who is logged in, for a contract or for a whole member. */
export const portalAction = makeFormAction<PortalActor>({
  findActor: requireLoginOfForm,
  authorise: findPermission,
  localeOf: (actor) => actor.locale,
  wayOf: stepUpWay,
  who,
});

/** An action of somebody who is logged in for a whole member. */
export const memberAction = makeFormAction<MemberActor>({
  findActor: requireMemberOfForm,
  authorise: findPermission,
  localeOf: (actor) => actor.locale,
  wayOf: stepUpWay,
  who,
});

/** Who sends a form without a session: a language, an address for the throttle, what the browser calls itself and what an earlier login left in it. */
export type Visitor = {
  readonly locale: Locale;
  readonly address: string;
  readonly device: string;
  readonly deviceToken: string | null;
};

/** An action before the login, member's or staff's, behind the gate of visitors. There is nobody to authorise: `permission` is always null. */
export const publicFormAction = makeFormAction<Visitor>({
  findActor: async () => {
    const sent = await headers();
    return {
      locale: await requestLocale(),
      address: clientAddress(sent),
      device: deviceName(sent.get("user-agent")),
      deviceToken: await readDeviceCookie(),
    };
  },
  authorise: async (_visitor, permission) => {
    throw new Error(`permission ${permission} without a session`);
  },
  localeOf: (visitor) => visitor.locale,
  who: () => ({}),
  enter: visitorGate.enter,
});
