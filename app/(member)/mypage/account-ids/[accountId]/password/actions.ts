"use server";

import { passwordLabels } from "@/app/_parts/password-form-text";
import { savePasswordDraft } from "@/lib/services/account-ids/save-password-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { accountIdPart } from "../../../_parts/account-id-part";
import { currentRefused, passwordFieldOf } from "../../../_parts/current-refused";
import { idPasswordSchema } from "../../../_parts/password-schema";
import { idPath } from "../id-path";

export const draftPasswordAction = formAction({
  permission: null,
  schema: idPasswordSchema(accountIdPart),
  labels: passwordLabels,
  run: (actor, { accountId, currentPassword: current, password }, at) =>
    savePasswordDraft(actor, { accountId, current, password }, at),
  next: ({ id }, { accountId }) => idPath(accountId, "password/confirm", `draft=${id}`),
  fieldOf: passwordFieldOf,
  words: currentRefused,
});

export const placePasswordAction = placeAction("change-password", { accountId: accountIdPart }, (step, { accountId }) =>
  idPath(accountId, `password/${step}`),
);
