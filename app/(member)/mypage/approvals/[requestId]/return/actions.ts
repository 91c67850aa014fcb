"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { decide, refuse } from "@/lib/domain/decision";
import { hasControlCharacters, lengthOf } from "@/lib/domain/identity/text-field";
import { messagesFor } from "@/lib/i18n/messages";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { draftReturn, openReturn } from "@/lib/services/approval/return-draft";
import { returnRequest } from "@/lib/services/approval/return-request";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { memberAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { approvalPath } from "../../paths";
import { returnCookie } from "./cookie";

const LONGEST = 300;

const reason = z
  .string()
  .max(4_000, messageKey("fields.tooLong"))
  .transform((typed) => typed.replaceAll("\r\n", "\n").trim())
  .superRefine((text, context) => {
    if (text === "") context.addIssue({ code: "custom", message: messageKey("approval.sendBack.reasonRequired") });
    if (lengthOf(text) > LONGEST)
      context.addIssue({
        code: "too_big",
        maximum: LONGEST,
        origin: "string",
        inclusive: true,
        message: messageKey("fields.tooLong"),
        input: text,
      });
    if (hasControlCharacters(text.replaceAll("\n", "")))
      context.addIssue({ code: "custom", message: messageKey("fields.controlCharacters") });
  });

/** The reason, as far as its confirmation. */
export const draftReturnAction = memberAction({
  permission: "approval.decide",
  schema: z.object({ requestId: z.uuid(), reason }),
  labels: (locale) => ({ reason: messagesFor(locale).approval.sendBack.reason }),
  run: async (actor, { requestId, reason: text }, at) => {
    const view = (await findApproval(actor, requestId, at)) ?? notFound();
    if (!view.may.ok) return view.may;
    await writeDraft(returnCookie(requestId), draftReturn(actor, requestId, text, at));
    return decide(requestId);
  },
  next: (requestId) => approvalPath(requestId, "/return/confirm"),
});

/** Sends the request back for the reason that was confirmed. */
export const returnAction = memberAction({
  permission: "approval.decide",
  schema: z.object({ requestId: z.uuid() }),
  run: async (actor, { requestId }, at) => {
    const cookie = returnCookie(requestId);
    const text = await openReturn(actor, requestId, await readDraft(cookie.name), at);
    if (text === null) return refuse("draft-expired", null);
    const returned = (await returnRequest(actor, { requestId, reason: text }, at)) ?? notFound();
    if (returned.ok) await clearDraft(cookie);
    // The menu counts what waits.
    revalidatePath("/mypage", "layout");
    return returned;
  },
  next: ({ id }) => approvalPath(id, "/complete"),
  words: ({ kind }, locale) => (kind === "draft-expired" ? messagesFor(locale).approval.sendBack.lost : null),
});
