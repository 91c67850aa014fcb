"use server";

import { messagesFor } from "@/lib/i18n/messages";
import { sendGuides } from "@/lib/services/guides/send-guides";
import { staffAction } from "@/lib/web/staff-action";
import { guideRequestsPath } from "../../paths";
import { sentSchema } from "./schema";

export const sendGuidesAction = staffAction({
  permission: "guide-request.send",
  schema: sentSchema,
  run: (sender, { requests }, at) => sendGuides(sender.actor, { requests }, at),
  next: ({ sent }) => `${guideRequestsPath}?sent=${sent}`,
  words: ({ kind }, locale) => (kind === "changed-by-another" ? messagesFor(locale).papers.staffGuides.meanwhile : null),
});
