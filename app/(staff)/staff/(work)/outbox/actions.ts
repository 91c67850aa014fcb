"use server";

import { retryOutgoing } from "@/lib/services/senders/retry-outgoing";
import { staffAction } from "@/lib/web/staff-action";
import { retrySchema } from "./schema";

export const retryOutgoingAction = staffAction({
  permission: "outbox.retry",
  schema: retrySchema,
  run: ({ actor }, { kind, id }, at) => retryOutgoing(actor, kind === "all" ? "all" : { kind, id }, at),
  next: ({ count }) => `/staff/outbox?retried=${count}`,
});
