"use server";

import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { holderPart, holderPath, optionCode } from "../../option-path";
import { orderSchema } from "./schema";

export const draftOrderAction = formAction({
  permission: null,
  schema: orderSchema,
  run: (actor, { option, holder }, at) =>
    saveDraft(actor, { kind: "add-option", input: { option, accountId: holder || null, agreed: true } }, at),
  next: ({ id }, { option, holder }) => holderPath(option, "order/confirm", holder, `draft=${id}`),
});

export const placeOrderAction = placeAction(
  "add-option",
  { option: optionCode, holder: holderPart },
  (step, { option, holder }, query) => holderPath(option, `order/${step}`, holder, query),
);
