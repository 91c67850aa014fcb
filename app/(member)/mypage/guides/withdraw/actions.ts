"use server";

import { z } from "zod";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { withdrawPath } from "../paths";

export const draftWithdrawalAction = formAction({
  permission: null,
  schema: z.object({ request: z.uuid() }),
  run: (actor, input, at) => saveDraft(actor, { kind: "withdraw-guides", input }, at),
  next: ({ id }) => withdrawPath("confirm", `draft=${id}`),
});

export const placeWithdrawalAction = placeAction("withdraw-guides", {}, (step) => withdrawPath(step));
