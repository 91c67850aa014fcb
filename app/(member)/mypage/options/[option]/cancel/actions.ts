"use server";

import { z } from "zod";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { optionCode, optionPath } from "../../option-path";

export const draftCancelAction = formAction({
  permission: null,
  schema: z.object({ option: optionCode }),
  run: (actor, { option }, at) => saveDraft(actor, { kind: "cancel-option", input: { option, accountId: null } }, at),
  next: ({ id }, { option }) => optionPath(option, "cancel/confirm", `draft=${id}`),
});

export const placeCancelAction = placeAction("cancel-option", { option: optionCode }, (step, { option }) =>
  optionPath(option, `cancel/${step}`),
);
