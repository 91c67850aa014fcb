"use server";

import { z } from "zod";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { accountIdPart } from "../../../_parts/account-id-part";
import { deletePath } from "./paths";

export const draftDeletionAction = formAction({
  permission: null,
  schema: z.object({ accountId: accountIdPart }),
  run: (actor, { accountId }, at) => saveDraft(actor, { kind: "delete-account-id", input: { accountId } }, at),
  next: ({ id }, { accountId }) => deletePath(accountId, "confirm", `draft=${id}`),
});

export const placeDeletionAction = placeAction("delete-account-id", { accountId: accountIdPart }, (step, { accountId }) =>
  deletePath(accountId, step),
);
