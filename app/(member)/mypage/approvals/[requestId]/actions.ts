"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { approveRequest } from "@/lib/services/approval/approve-request";
import { memberAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { approvalPath } from "../paths";

/** Approves what was shown. The wrapper leads to the proof where one is asked for, and back to this very page. */
export const approveAction = memberAction({
  permission: "approval.decide",
  schema: z.object({
    requestId: z.uuid(),
    shown: z.string().max(64),
    confirmed: z.literal("yes", messageKey("approval.view.consentRequired")),
  }),
  run: async (actor, { requestId, shown: shownHash }, at) => {
    const approved = (await approveRequest(actor, { requestId, shownHash }, at)) ?? notFound();
    // The menu counts what waits.
    revalidatePath("/mypage", "layout");
    return approved;
  },
  next: ({ id }) => approvalPath(id, "/complete"),
});

/** Closes a request whose content is another now, and has whoever asked told: nobody approves that. */
export const tellChangedAction = memberAction({
  permission: "approval.decide",
  schema: z.object({ requestId: z.uuid(), shown: z.string().max(64) }),
  run: async (actor, { requestId, shown: shownHash }, at) => {
    const approved = (await approveRequest(actor, { requestId, shownHash }, at)) ?? notFound();
    // The menu counts what waits.
    revalidatePath("/mypage", "layout");
    return approved;
  },
  next: ({ id }) => approvalPath(id, "/complete"),
});
