"use server";

import { z } from "zod";
import type { Refusal } from "@/lib/domain/decision";
import { detailsSchema } from "@/lib/domain/member-information/details-schema";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { detailsPage } from "@/lib/queries/member-information/details-page";
import { changeDetails } from "@/lib/services/member-information/change-details";
import { draftDetails } from "@/lib/services/member-information/draft-details";
import { memberAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { detailsPath } from "./paths";

export const draftDetailsAction = memberAction({
  permission: "member.change",
  schema: async (actor, at) => {
    const page = await detailsPage(actor, at);
    return detailsSchema(page.ok ? page.value.kind : "person", page.ok && page.value.reported !== null);
  },
  labels: (locale) => {
    const { details, postalCode } = messagesFor(locale).memberInformation;
    return { ...details, postalCode };
  },
  run: (actor, typed, at) => draftDetails(actor, typed, at),
  next: ({ id }) => detailsPath("/confirm", `draft=${id}`),
});

export const changeDetailsAction = memberAction({
  permission: "member.change",
  schema: z.object({
    draft: z.string().max(64),
    confirmed: z.literal("yes", messageKey("procedures.consentRequired")),
  }),
  run: (actor, { draft }, at) => changeDetails(actor, draft, at),
  next: ({ changeId }) => detailsPath("/complete", `change=${changeId}`),
  words: changeWords,
});

function changeWords({ kind }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).memberInformation;
  if (kind === "draft-expired") return text.draftGone;
  return kind === "changed-since-shown" ? text.changedMeanwhile : null;
}
