"use server";

import { passwordLabels } from "@/app/_parts/password-form-text";
import { savePasswordDraft } from "@/lib/services/account-ids/save-password-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { currentRefused, passwordFieldOf } from "../../_parts/current-refused";
import { ownPasswordSchema } from "../../_parts/password-schema";
import { passwordPath } from "./paths";

export const draftOwnPasswordAction = formAction({
  permission: null,
  schema: ownPasswordSchema,
  labels: passwordLabels,
  run: (actor, { currentPassword: current, password }, at) =>
    savePasswordDraft(actor, { accountId: null, current, password }, at),
  next: ({ id }) => passwordPath("confirm", `draft=${id}`),
  fieldOf: passwordFieldOf,
  words: currentRefused,
});

export const placeOwnPasswordAction = placeAction("change-password", {}, (step) => passwordPath(step));
