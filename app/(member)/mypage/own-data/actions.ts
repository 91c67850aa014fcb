"use server";

import { z } from "zod";
import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { requestDeletion } from "@/lib/services/member-information/request-deletion";
import { requestExport } from "@/lib/services/member-information/request-export";
import { withdrawDeletion } from "@/lib/services/member-information/withdraw-deletion";
import { portalAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { deletionRequestPath, ownDataPath } from "./paths";

export const requestExportAction = portalAction({
  permission: "own-data.use",
  schema: z.object({ form: z.string().max(64) }),
  run: (actor, { form }, at) => requestExport(actor, form, at),
  next: () => ownDataPath,
});

export const requestDeletionAction = portalAction({
  permission: "own-data.use",
  schema: z.object({
    shown: z.string().max(64),
    confirmed: z.literal("yes", messageKey("procedures.consentRequired")),
  }),
  run: (actor, { shown }, at) => requestDeletion(actor, shown, at),
  next: ({ id }) => deletionRequestPath(id),
  words: changedWords,
});

export const withdrawDeletionAction = portalAction({
  permission: "own-data.use",
  schema: z.object({ request: z.string().max(64) }),
  run: (actor, { request }, at) => withdrawDeletion(actor, request, at),
  next: ({ id }) => deletionRequestPath(id),
});

function changedWords({ kind }: Refusal, locale: Locale): string | null {
  return kind === "changed-since-shown" ? messagesFor(locale).ownData.deletion.changed : null;
}
