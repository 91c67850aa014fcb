"use server";

import { z } from "zod";
import { decide } from "@/lib/domain/decision";
import { acceptInvitation } from "@/lib/services/people/accept-invitation";
import { memberAction } from "@/lib/web/form-action";
import { setSessionCookie } from "@/lib/web/session-cookie";

/** Joins with the login that is in use; from then on it works for the new member. */
export const joinAction = memberAction({
  permission: null,
  schema: z.object({ invitation: z.string().regex(/^[\w-]{43}$/) }),
  run: async (actor, { invitation }, at) => {
    const joined = await acceptInvitation(actor, invitation, at);
    if (!joined.ok) return joined;
    const { grantId, session } = joined.value;
    if (session) await setSessionCookie(session.token, session.maxAgeSeconds);
    return decide(grantId);
  },
  next: (grantId) => `/mypage/people/joined?grant=${grantId}`,
});
