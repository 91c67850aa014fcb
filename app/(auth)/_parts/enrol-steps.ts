import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Begun = { readonly firstPassword: boolean; readonly handedOver: boolean };
type Bar = { labels: string[]; current: number };

/**
 * The steps of a first login; with a certificate's password the last of them is a password of one's own. Who comes from a registration or an
 * invitation is in its steps still, and told apart by where it goes on: that decides words only.
 */
export function enrolSteps(locale: Locale, current: number, { firstPassword, handedOver }: Begun, to: string | null): Bar {
  const { auth, registration, invitation } = messagesFor(locale);
  if (handedOver) {
    const isRegistration = to?.startsWith("/mypage/welcome");
    if (isRegistration) return { labels: Object.values(registration.steps), current: 5 };
    return { labels: Object.values(invitation.steps), current: 2 };
  }
  const { steps } = auth;
  const labels = [steps.password, steps.activation, steps.code, steps.backup];
  return { labels: firstPassword ? [...labels, steps.newPassword] : labels, current };
}

/** Whose address is offered at a first login: proved by registering, or by the link of an invitation. */
export function keepFirstLead(locale: Locale, to: string | null): string {
  const { methods } = messagesFor(locale);
  return to?.startsWith("/mypage/welcome") ? methods.keepFirstLead : methods.keepInvitedLead;
}
