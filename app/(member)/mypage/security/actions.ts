"use server";

import { z } from "zod";
import { endOtherSessions, endSession } from "@/lib/services/identity/end-sessions";
import { hideBackupCodes, renewBackupCodes } from "@/lib/services/identity/renew-backup-codes";
import { formAction } from "@/lib/web/form-action";
import { clearPendingCookie, setPendingCookie } from "@/lib/web/session-cookie";
import { renewRefusal } from "./renew-refusal";
import { renewSchema } from "./schema";

const permission = "login.own";

export const endSessionAction = formAction({
  permission,
  schema: z.object({ session: z.string().max(64) }),
  run: (actor, { session }, at) => endSession(actor, session, "ended-by-owner", at),
  next: () => "/mypage/security?ended=one",
});

export const endOtherSessionsAction = formAction({
  permission,
  schema: z.object({}),
  run: (actor, _input, at) => endOtherSessions(actor, at),
  next: ({ ended }) => `/mypage/security?ended=${ended}`,
});

export const renewCodesAction = formAction({
  permission,
  schema: renewSchema,
  run: async (actor, { password }, at) => {
    const renewed = await renewBackupCodes(actor, password, at);
    if (renewed.ok) await setPendingCookie(renewed.value.token, renewed.value.maxAgeSeconds);
    return renewed;
  },
  next: () => "/mypage/security/backup-codes",
  words: renewRefusal,
});

export const keptCodesAction = formAction({
  permission,
  schema: z.object({}),
  run: async (actor) => {
    const hidden = await hideBackupCodes(actor);
    await clearPendingCookie();
    return hidden;
  },
  next: () => "/mypage/security?renewed=1",
});
