"use server";

import { z } from "zod";
import { saveApplicationDraft } from "@/lib/services/partners/save-partner-draft";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { placeAction } from "@/lib/web/place-action";
import { partnerPart } from "../partner-part";
import { stepPath } from "../paths";

export const draftApplicationAction = formAction({
  permission: null,
  schema: z.object({ partner: partnerPart, agreed: z.literal("yes", messageKey("partners.agreeRequired")) }),
  run: (actor, { partner }, at) => saveApplicationDraft(actor, partner, at),
  next: ({ id }, { partner }) => stepPath(partner, "apply", "confirm", `draft=${id}`),
});

export const draftPartnerCancellationAction = formAction({
  permission: null,
  schema: z.object({ partner: partnerPart }),
  run: (actor, input, at) => saveDraft(actor, { kind: "cancel-partner", input }, at),
  next: ({ id }, { partner }) => stepPath(partner, "cancel", "confirm", `draft=${id}`),
});

const place = { partner: partnerPart };

export const placeApplicationAction = placeAction("apply-partner", place, (step, { partner }) =>
  stepPath(partner, "apply", step),
);
export const placePartnerCancellationAction = placeAction("cancel-partner", place, (step, { partner }) =>
  stepPath(partner, "cancel", step),
);
