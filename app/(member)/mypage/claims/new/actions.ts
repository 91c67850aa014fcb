"use server";

import { messagesFor } from "@/lib/i18n/messages";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { newClaimPath } from "../paths";
import { claimSchema } from "./schema";

export const draftClaimAction = formAction({
  permission: null,
  schema: claimSchema,
  labels: (locale) => {
    const { damagedOn, equipment, description } = messagesFor(locale).claims;
    return { damagedOn, equipment, description };
  },
  run: (actor, input, at) => saveDraft(actor, { kind: "claim", input }, at),
  next: ({ id }) => newClaimPath("confirm", `draft=${id}`),
  fieldOf: ({ kind }) => (kind === "claim-day-not-covered" ? "damagedOn" : null),
});

export const placeClaimAction = placeAction("claim", {}, (step) => newClaimPath(step));
