"use server";

import { handleBounce } from "@/lib/services/senders/handle-bounce";
import { staffAction } from "@/lib/web/staff-action";
import { bounceSchema } from "./schema";

export const handleBounceAction = staffAction({
  permission: "bounce.handle",
  schema: bounceSchema,
  run: ({ actor }, { bounce, outcome, note }, at) => handleBounce(actor, { bounceId: bounce, outcome, note }, at),
  next: ({ bounceId }) => `/staff/bounces/${bounceId}`,
});
