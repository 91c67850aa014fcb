"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { withdrawRequest } from "@/lib/services/approval/withdraw-request";
import { formAction } from "@/lib/web/form-action";
import { requestPath } from "../paths";

/** Takes back a request of one's own. */
export const withdrawRequestAction = formAction({
  permission: null,
  schema: z.object({ requestId: z.uuid() }),
  run: async (actor, { requestId }, at) => (await withdrawRequest(actor, requestId, at)) ?? notFound(),
  next: ({ id }) => requestPath(id),
});
