"use server";

import { messagesFor } from "@/lib/i18n/messages";
import { saveCardDraft } from "@/lib/services/payment/save-card-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { changePath } from "../paths";
import { cardSchema } from "./schema";

export const draftCardAction = formAction({
  permission: "payment.manage",
  schema: cardSchema,
  labels: (locale) => {
    const { holderGiven, holderFamily } = messagesFor(locale).payment;
    return { holderGiven, holderFamily };
  },
  run: (actor, { agreed: _agreed, ...card }, at) => saveCardDraft(actor, card, at),
  next: ({ id }) => changePath("confirm", `draft=${id}`),
  fieldOf: ({ kind }) => (kind === "card-not-taken" ? "token" : null),
  words: ({ kind, facts }, locale) => {
    if (kind !== "card-not-taken") return null;
    const { faults } = messagesFor(locale).payment;
    return Object.entries(faults).find(([fault]) => fault === facts.fault)?.[1] ?? null;
  },
});

export const placeCardAction = placeAction("register-card", {}, (step) => changePath(step));
