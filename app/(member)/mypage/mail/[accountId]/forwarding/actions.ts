"use server";

import { messagesFor } from "@/lib/i18n/messages";
import { saveForwardingDraft } from "@/lib/services/mail-settings/save-mail-setting-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { accountIdPart } from "../../../_parts/account-id-part";
import { mailPath } from "../../paths";
import { forwardingSchema, toField } from "./schema";

export const draftForwardingAction = formAction({
  permission: null,
  schema: forwardingSchema,
  labels: (locale) => {
    const { choose, copyShort } = messagesFor(locale).mailExtras.forwarding;
    return { on: choose, copy: copyShort };
  },
  run: (actor, input, at) => saveForwardingDraft(actor, input, at),
  next: ({ id }, { accountId }) => mailPath(accountId, "forwarding/confirm", `draft=${id}`),
  fieldOf: ({ facts: { index } }) => (typeof index === "number" ? toField(index) : null),
});

export const placeForwardingAction = placeAction("set-forwarding", { accountId: accountIdPart }, (step, { accountId }) =>
  mailPath(accountId, `forwarding/${step}`),
);
