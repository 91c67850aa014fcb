"use server";

import { z } from "zod";
import { decide } from "@/lib/domain/decision";
import { messagesFor } from "@/lib/i18n/messages";
import { switchMember } from "@/lib/services/people/switch-member";
import { memberAction } from "@/lib/web/form-action";
import { setSessionCookie } from "@/lib/web/session-cookie";

/** Works for another member from now on, and lands on its home page: no page of the one before stays open. */
export const switchMemberAction = memberAction({
  permission: null,
  schema: z.object({ grantId: z.string().max(64) }),
  run: async (actor, { grantId }, at) => {
    const switched = await switchMember(actor, grantId, at);
    if (!switched.ok) return switched;
    await setSessionCookie(switched.value.token, switched.value.maxAgeSeconds);
    return decide(null);
  },
  next: () => "/mypage",
  words: (_refusal, locale) => messagesFor(locale).people.switcher.gone,
});
