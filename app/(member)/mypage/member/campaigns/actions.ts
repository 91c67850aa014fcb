"use server";

import { z } from "zod";
import { messagesFor } from "@/lib/i18n/messages";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { placeAction } from "@/lib/web/place-action";
import { campaignsPath } from "../paths";

export const draftConsentAction = formAction({
  permission: "contract.change",
  schema: z.object({ on: z.enum(["on", "off"], messageKey("campaigns.choose")) }),
  run: (actor, { on }, at) => saveDraft(actor, { kind: "set-campaign-consent", input: { on: on === "on" } }, at),
  next: ({ id }) => campaignsPath("confirm", `draft=${id}`),
  fieldOf: ({ kind }) => (kind === "nothing-to-change" ? "on" : null),
  words: ({ kind }, locale) => (kind === "nothing-to-change" ? messagesFor(locale).campaigns.unchanged : null),
});

export const placeConsentAction = placeAction("set-campaign-consent", {}, (step) => campaignsPath(step));
