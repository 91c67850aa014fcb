"use server";

import { contactFormSchema } from "@/lib/domain/identity/contact-fields";
import { messagesFor } from "@/lib/i18n/messages";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { changePath } from "../paths";

export const draftContactAction = formAction({
  permission: "contract.change",
  schema: contactFormSchema,
  labels: (locale) => messagesFor(locale).member.fields,
  run: (actor, input, at) => saveDraft(actor, { kind: "change-contact", input }, at),
  next: ({ id }) => changePath("confirm", `draft=${id}`),
});

export const placeContactAction = placeAction("change-contact", {}, (step) => changePath(step));
