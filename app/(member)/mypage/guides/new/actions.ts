"use server";

import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { newGuidesPath } from "../paths";
import { guidesSchema } from "./schema";

export const draftGuidesAction = formAction({
  permission: null,
  schema: guidesSchema,
  run: (actor, input, at) => saveDraft(actor, { kind: "request-guides", input }, at),
  next: ({ id }) => newGuidesPath("confirm", `draft=${id}`),
  fieldOf: ({ kind }) => (kind === "guide-requested" || kind === "guide-not-offered" ? "guides" : null),
});

export const placeGuidesAction = placeAction("request-guides", {}, (step) => newGuidesPath(step));
