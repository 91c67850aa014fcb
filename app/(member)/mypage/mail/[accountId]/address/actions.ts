"use server";

import { saveMailDraft } from "@/lib/services/mail-settings/save-mail-draft";
import { formAction } from "@/lib/web/form-action";
import { mailPath } from "../../paths";
import { addressSchema, fieldOfWhose } from "./schema";

export const draftAddressAction = formAction({
  permission: null,
  schema: addressSchema,
  run: (actor, input, at) => {
    const { accountId, whose } = input;
    return saveMailDraft(actor, { accountId, whose, typed: input[fieldOfWhose(whose)] }, at);
  },
  next: ({ id }, { accountId }) => mailPath(accountId, "change/confirm", `draft=${id}`),
  fieldOf: ({ kind }) => {
    if (kind === "mail-name-format" || kind === "mail-name-used") return "name";
    if (kind === "no-free-slot") return "whose";
    return kind === "mail-address-format" || kind === "mail-address-own-domain" ? "address" : null;
  },
});
