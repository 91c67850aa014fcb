"use server";

import { z } from "zod";
import { messagesFor } from "@/lib/i18n/messages";
import { endAllSessions, endOtherSessions, endSession } from "@/lib/services/identity/end-sessions";
import { portalAction } from "@/lib/web/form-action";

const permission = "login.own";

export const endSessionAction = portalAction({
  permission,
  schema: z.object({ session: z.string().max(64) }),
  run: (actor, { session }, at) => endSession(actor, session, "ended-by-owner", at),
  next: () => "/mypage/security?ended=one",
  words: (_refusal, locale) => messagesFor(locale).security.gone,
});

export const endOtherSessionsAction = portalAction({
  permission,
  schema: z.object({}),
  run: (actor, _input, at) => endOtherSessions(actor, at),
  next: ({ ended }) => `/mypage/security?ended=${ended}`,
});

/** This one too: what follows is the login. */
export const endAllSessionsAction = portalAction({
  permission,
  schema: z.object({}),
  run: (actor, _input, at) => endAllSessions(actor, at),
  next: () => "/login?out=1",
});
