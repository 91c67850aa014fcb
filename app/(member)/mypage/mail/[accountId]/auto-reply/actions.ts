"use server";

import { messagesFor } from "@/lib/i18n/messages";
import { saveAutoReplyDraft } from "@/lib/services/mail-settings/save-mail-setting-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { accountIdPart } from "../../../_parts/account-id-part";
import { mailPath } from "../../paths";
import { autoReplySchema } from "./schema";

export const draftAutoReplyAction = formAction({
  permission: null,
  schema: autoReplySchema,
  labels: (locale) => {
    const { choose, subject, text, from, to } = messagesFor(locale).mailExtras.reply;
    return { on: choose, subject, text, from, to };
  },
  run: (actor, input, at) => {
    const { accountId } = input;
    if (input.on === "off") return saveAutoReplyDraft(actor, { accountId, wanted: null }, at);
    const { subject, text, from, to } = input;
    return saveAutoReplyDraft(actor, { accountId, wanted: { subject, text, from, to } }, at);
  },
  next: ({ id }, { accountId }) => mailPath(accountId, "auto-reply/confirm", `draft=${id}`),
  fieldOf: ({ kind, facts }) => {
    if (kind === "reply-period") return "to";
    return kind === "reply-too-long" && typeof facts.field === "string" ? facts.field : null;
  },
});

export const placeAutoReplyAction = placeAction("set-auto-reply", { accountId: accountIdPart }, (step, { accountId }) =>
  mailPath(accountId, `auto-reply/${step}`),
);
