"use server";

import { z } from "zod";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { accountIdPart } from "../../../../_parts/account-id-part";
import { mailPath } from "../../../paths";
import { slotChanges } from "./slot-changes";

export const draftSlotAction = formAction({
  permission: null,
  schema: z.object({ accountId: accountIdPart, change: z.enum(slotChanges) }),
  run: (actor, { accountId, change }, at) =>
    saveDraft(actor, { kind: "change-mail", input: { accountId, change, mark: null } }, at),
  next: ({ id }, { accountId }) => mailPath(accountId, "change/confirm", `draft=${id}`),
});
