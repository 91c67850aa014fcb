"use server";

import { z } from "zod";
import { hideBackupCodes, renewBackupCodes } from "@/lib/services/identity/renew-backup-codes";
import { portalAction } from "@/lib/web/form-action";
import { clearPendingCookie, setPendingCookie } from "@/lib/web/session-cookie";

const permission = "login.own";

export const renewCodesAction = portalAction({
  permission,
  schema: z.object({}),
  run: async (actor, _input, at) => {
    const renewed = await renewBackupCodes(actor, at);
    if (renewed.ok) await setPendingCookie(renewed.value.token, renewed.value.maxAgeSeconds);
    return renewed;
  },
  next: () => "/mypage/security/backup-codes",
});

export const keptCodesAction = portalAction({
  permission,
  schema: z.object({}),
  run: async (actor) => {
    const hidden = await hideBackupCodes(actor);
    await clearPendingCookie();
    return hidden;
  },
  next: () => "/mypage/security?renewed=1",
});
