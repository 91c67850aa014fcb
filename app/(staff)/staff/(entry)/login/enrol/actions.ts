"use server";

import { passwordLabels } from "@/app/_parts/password-form-text";
import { decide, refuse } from "@/lib/domain/decision";
import { messagesFor } from "@/lib/i18n/messages";
import { finishStaffEnrolment } from "@/lib/services/staff/people/finish-staff-enrolment";
import { publicFormAction } from "@/lib/web/form-action";
import { staffPath } from "@/lib/web/staff-path";
import { clearStaffPending, readStaffPending, setStaffSession } from "@/lib/web/staff-session";
import { staffEnrolSchema } from "./schema";

export const finishStaffEnrolmentAction = publicFormAction({
  permission: null,
  schema: staffEnrolSchema,
  labels: passwordLabels,
  run: async (_visitor, { code, password }, at) => {
    const pendingToken = await readStaffPending();
    if (!pendingToken) return refuse("draft-expired", null);
    const finished = await finishStaffEnrolment({ pendingToken, code, password }, at);
    if (!finished.ok) return finished;
    await clearStaffPending();
    await setStaffSession(finished.value.token, finished.value.seconds);
    return decide(null);
  },
  next: (_, { to }) => staffPath(to) ?? "/staff",
  fieldOf: ({ kind }) => (kind === "code-refused" ? "code" : kind === "password-refused" ? "password" : null),
  words: ({ kind }, locale) => {
    const { staffPeople, staff } = messagesFor(locale);
    if (kind === "code-refused") return staffPeople.enrol.codeFailed;
    return kind === "draft-expired" ? staff.verify.expired : null;
  },
});
