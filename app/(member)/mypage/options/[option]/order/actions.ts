"use server";

import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { optionCode, optionPath } from "../../option-path";
import { orderSchema } from "./schema";

export const draftOrderAction = formAction({
  permission: null,
  schema: orderSchema,
  run: (actor, { option }, at) => saveDraft(actor, { kind: "add-option", input: { option, accountId: null, agreed: true } }, at),
  next: ({ id }, { option }) => optionPath(option, "order/confirm", `draft=${id}`),
});

export const placeOrderAction = placeAction("add-option", { option: optionCode }, (step, { option }) =>
  optionPath(option, `order/${step}`),
);
