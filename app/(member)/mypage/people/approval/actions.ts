"use server";

import { notFound } from "next/navigation";
import { messagesFor } from "@/lib/i18n/messages";
import { getApprovalSetting } from "@/lib/queries/approval/approval-setting";
import { memberAction } from "@/lib/web/form-action";
import { draftPeopleChange } from "../draft-action";
import { confirmPath } from "../paths";
import { approvalSchema } from "./schema";

/** How requests are approved, as far as the confirmation. */
export const draftApprovalAction = memberAction({
  permission: "approval.set",
  schema: async (actor, at) => {
    const view = await getApprovalSetting(actor, at);
    return view?.isOffered ? approvalSchema(view.terms) : notFound();
  },
  labels: (locale) => {
    const { setting: text } = messagesFor(locale).approval;
    return { use: text.use, amount: text.amount };
  },
  run: (actor, { on, twoAbove }, at) => draftPeopleChange(actor, { kind: "set-approval", on, twoAbove }, at),
  next: ({ id }) => confirmPath(id),
  fieldOf: ({ kind }) => (kind === "nothing-to-change" ? "use" : null),
  words: ({ kind }, locale) => (kind === "nothing-to-change" ? messagesFor(locale).approval.setting.same : null),
});
