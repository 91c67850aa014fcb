"use server";

import { decide } from "@/lib/domain/decision";
import { messagesFor } from "@/lib/i18n/messages";
import { startStaffLogin } from "@/lib/services/staff/start-staff-login";
import { publicFormAction } from "@/lib/web/form-action";
import { staffPath } from "@/lib/web/staff-path";
import { setStaffPending } from "@/lib/web/staff-session";
import { staffLoginSchema } from "./schema";

export const startStaffLoginAction = publicFormAction({
  permission: null,
  schema: staffLoginSchema,
  labels: (locale) => {
    const { id, password } = messagesFor(locale).staff.login;
    return { loginId: id, password };
  },
  run: async (visitor, { loginId, password }, at) => {
    const started = await startStaffLogin({ loginId, password, address: visitor.address }, at);
    if (!started.ok) return started;
    await setStaffPending(started.value.token, started.value.seconds);
    return decide(started.value.step);
  },
  next: (step, { to }) => {
    const path = staffPath(to);
    return path ? `/staff/login/${step}?to=${encodeURIComponent(path)}` : `/staff/login/${step}`;
  },
  words: ({ kind }, locale) => messagesFor(locale).staff.login[kind === "throttled" ? "throttled" : "failed"],
});
