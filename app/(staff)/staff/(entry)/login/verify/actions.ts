"use server";

import { decide, refuse } from "@/lib/domain/decision";
import { messagesFor } from "@/lib/i18n/messages";
import { finishStaffLogin } from "@/lib/services/staff/finish-staff-login";
import { publicFormAction } from "@/lib/web/form-action";
import { staffPath } from "@/lib/web/staff-path";
import { clearStaffPending, readStaffPending, setStaffSession } from "@/lib/web/staff-session";
import { staffCodeSchema } from "./schema";

export const finishStaffLoginAction = publicFormAction({
  permission: null,
  schema: staffCodeSchema,
  run: async (_visitor, { code }, at) => {
    const pendingToken = await readStaffPending();
    if (!pendingToken) return refuse("draft-expired", null);
    const finished = await finishStaffLogin({ pendingToken, code }, at);
    if (!finished.ok) return finished;
    await clearStaffPending();
    await setStaffSession(finished.value.token, finished.value.seconds);
    return decide(null);
  },
  next: (_, { to }) => staffPath(to) ?? "/staff",
  fieldOf: ({ kind }) => (kind === "code-refused" ? "code" : null),
  words: ({ kind }, locale) => messagesFor(locale).staff.verify[kind === "code-refused" ? "failed" : "expired"],
});
