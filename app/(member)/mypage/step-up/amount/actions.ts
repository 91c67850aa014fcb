"use server";

import { decide, refuse } from "@/lib/domain/decision";
import { yen } from "@/lib/domain/yen";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { setStepUpAmount } from "@/lib/services/identity/step-up/set-step-up-amount";
import { portalAction } from "@/lib/web/form-action";
import { amountPath } from "./paths";
import { amountSchema } from "./schema";

const labels = (locale: Locale) => ({ amount: messagesFor(locale).stepUp.amount });

export const chooseAmountAction = portalAction({
  permission: null,
  schema: async (_actor, at) => amountSchema(await getIdentityTerms(at)),
  labels,
  run: async (actor, { amount }, at) => {
    const { above, term } = await getStepUpView(actor, null, at);
    return yen(amount) === above ? refuse("nothing-to-change", term) : decide(amount);
  },
  next: (amount) => amountPath("confirm", `amount=${amount}`),
  fieldOf: ({ kind }) => (kind === "nothing-to-change" ? "amount" : null),
  words: ({ kind }, locale) => (kind === "nothing-to-change" ? messagesFor(locale).stepUp.amountSame : null),
});

export const setAmountAction = portalAction({
  permission: null,
  schema: async (_actor, at) => amountSchema(await getIdentityTerms(at)),
  labels,
  run: (actor, { amount }, at) => setStepUpAmount(actor, yen(amount), at),
  next: () => amountPath("complete"),
});
