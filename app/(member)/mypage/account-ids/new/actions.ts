"use server";

import { notFound } from "next/navigation";
import { findAccountIdForm } from "@/lib/queries/procedures/account-id-form";
import { saveAccountIdDraft } from "@/lib/services/procedures/save-account-id-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { newAccountIdLabels } from "./labels";
import { newPath } from "./paths";
import { newAccountIdSchema } from "./schema";

export const draftAccountIdAction = formAction({
  permission: null,
  schema: async (actor, at) => {
    const form = await findAccountIdForm(actor, at);
    if (!form) notFound();
    return newAccountIdSchema(form.format);
  },
  labels: newAccountIdLabels,
  run: (actor, { password, passwordAgain: _same, ...input }, at) => saveAccountIdDraft(actor, input, password, at),
  next: ({ id }) => newPath("confirm", `draft=${id}`),
  fieldOf: ({ kind }) => {
    if (kind === "password-refused") return "password";
    return kind === "account-id-used" || kind === "account-id-format" ? "accountId" : null;
  },
});

export const placeAccountIdAction = placeAction("register-account-id", {}, (step) => newPath(step));
