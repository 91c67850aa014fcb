"use server";

import { z } from "zod";
import { passwordLabels } from "@/app/_parts/password-form-text";
import { decide } from "@/lib/domain/decision";
import { messagesFor } from "@/lib/i18n/messages";
import { changeOwnPassword, draftOwnPassword } from "@/lib/services/identity/own-password";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { memberAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { currentRefused, passwordFieldOf } from "../../_parts/current-refused";
import { ownPasswordSchema } from "../../_parts/password-schema";
import { ownPasswordDraft, ownPasswordPath } from "./paths";

export const draftMemberPasswordAction = memberAction({
  permission: "login.own",
  schema: ownPasswordSchema,
  labels: passwordLabels,
  run: async (actor, { currentPassword: current, password }, at) => {
    const draft = await draftOwnPassword(actor, { password, current }, at);
    if (!draft.ok) return draft;
    await writeDraft(ownPasswordDraft, draft.value);
    return decide(null);
  },
  next: () => ownPasswordPath("confirm"),
  fieldOf: passwordFieldOf,
  words: currentRefused,
});

export const changeMemberPasswordAction = memberAction({
  permission: "login.own",
  schema: z.object({ confirmed: z.literal("yes", messageKey("procedures.consentRequired")) }),
  run: async (actor, _input, at) => {
    const changed = await changeOwnPassword(actor, await readDraft(ownPasswordDraft.name), at);
    if (changed.ok) await clearDraft(ownPasswordDraft);
    return changed;
  },
  next: () => ownPasswordPath("complete"),
  words: ({ kind }, locale) => (kind === "draft-expired" ? messagesFor(locale).ownPassword.gone : null),
});
