"use server";

import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { switchPath } from "./paths";
import { switchSchema } from "./schema";

export const setUserOrderingAction = formAction({
  permission: null,
  schema: switchSchema,
  run: (actor, input, at) => saveDraft(actor, { kind: "set-switch", input: { switch: input.switch, on: input.on === "on" } }, at),
  next: ({ id }) => switchPath("confirm", `draft=${id}`),
  fieldOf: ({ kind }) => (kind === "nothing-to-change" ? "on" : null),
});

export const placeSwitchAction = placeAction("set-switch", {}, (step) => switchPath(step));
