"use server";

import { z } from "zod";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { placeAction } from "@/lib/web/place-action";
import { accountIdPart, boxPath } from "../../../paths";

const place = { accountId: accountIdPart, option: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/) };

/** Without 「同意する」 the server refuses too (FB-22). */
export const draftBoxOrderAction = formAction({
  permission: null,
  schema: z.object({ ...place, agreed: z.literal("yes", messageKey("options.agreeRequired")) }),
  run: (actor, { accountId, option }, at) =>
    saveDraft(actor, { kind: "add-option", input: { option, accountId, agreed: true } }, at),
  next: ({ id }, { accountId, option }) => boxPath(accountId, option, "order", "confirm", `draft=${id}`),
});

export const placeBoxOrderAction = placeAction("add-option", place, (step, { accountId, option }) =>
  boxPath(accountId, option, "order", step),
);

export const draftBoxCancelAction = formAction({
  permission: null,
  schema: z.object(place),
  run: (actor, { accountId, option }, at) => saveDraft(actor, { kind: "cancel-option", input: { option, accountId } }, at),
  next: ({ id }, { accountId, option }) => boxPath(accountId, option, "cancel", "confirm", `draft=${id}`),
});

export const placeBoxCancelAction = placeAction("cancel-option", place, (step, { accountId, option }) =>
  boxPath(accountId, option, "cancel", step),
);
