"use server";

import { z } from "zod";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { holderPart, holderPath, optionCode } from "../../option-path";

export const draftCancelAction = formAction({
  permission: null,
  schema: z.object({ option: optionCode, holder: holderPart }),
  run: (actor, { option, holder }, at) =>
    saveDraft(actor, { kind: "cancel-option", input: { option, accountId: holder || null } }, at),
  next: ({ id }, { option, holder }) => holderPath(option, "cancel/confirm", holder, `draft=${id}`),
});

export const placeCancelAction = placeAction(
  "cancel-option",
  { option: optionCode, holder: holderPart },
  (step, { option, holder }, query) => holderPath(option, `cancel/${step}`, holder, query),
);
