"use server";

import { passwordLabels } from "@/app/_parts/password-form-text";
import { decide, type Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { completeReset } from "@/lib/services/identity/reset/complete-reset";
import { draftReset } from "@/lib/services/identity/reset/draft-reset";
import { requestReset } from "@/lib/services/identity/reset/request-reset";
import { publicFormAction } from "@/lib/web/form-action";
import { hostBrand } from "@/lib/web/host-brand";
import { askSchema, confirmSchema, newSchema } from "./schema";

export const askResetAction = publicFormAction({
  permission: null,
  schema: async (_visitor, at) => askSchema(await getIdentityTerms(at), (await hostBrand())?.code),
  labels: (locale, { brand }) => {
    const { loginId, memberId } = messagesFor(locale).recovery;
    return { loginId: brand ? loginId : memberId };
  },
  run: async ({ address }, ask, at) => requestReset(ask, address, at),
  next: () => "/password-reset/sent",
  words: resetWords,
});

export const newPasswordAction = publicFormAction({
  permission: null,
  schema: newSchema,
  labels: passwordLabels,
  run: async (_visitor, { token, password }, at) => draftReset(token, password, at),
  next: (_value, { token }) => `/password-reset/confirm?token=${token}`,
  fieldOf: ({ kind }) => (kind === "password-refused" ? "password" : null),
  words: resetWords,
});

export const confirmResetAction = publicFormAction({
  permission: null,
  schema: confirmSchema,
  run: async (_visitor, { token, shown }, at) => {
    const completed = await completeReset(token, shown, at);
    // A link that is over, or another draft, is told by the page that has what stands now.
    return completed.ok ? decide("complete") : decide(completed.refusal.kind);
  },
  next: (kind, { token }) => {
    if (kind === "complete") return `/password-reset/complete?token=${token}`;
    if (kind === "changed-since-shown") return `/password-reset/confirm?token=${token}&changed=1`;
    return `/password-reset/new?token=${token}${kind === "draft-expired" ? "&late=1" : ""}`;
  },
});

function resetWords({ kind }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).recovery;
  if (kind === "throttled") return text.tooMany;
  return kind === "link-expired" ? text.linkOver : null;
}
