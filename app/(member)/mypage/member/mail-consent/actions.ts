"use server";

import { z } from "zod";
import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findMemberConsent } from "@/lib/queries/campaigns/consent-view";
import { setConsent } from "@/lib/services/campaigns/set-consent";
import { memberAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { mailConsentPath } from "../paths";

const on = z.enum(["on", "off"], messageKey("campaigns.choose"));

const fieldOf = ({ kind }: Refusal) => (kind === "nothing-to-change" ? "on" : null);

function words({ kind }: Refusal, locale: Locale): string | null {
  if (kind === "nothing-to-change") return messagesFor(locale).campaigns.unchanged;
  return kind === "changed-since-shown" ? messagesFor(locale).campaigns.changedMeanwhile : null;
}

export const chooseMailConsentAction = memberAction({
  permission: "member.change",
  schema: z.object({ on }),
  run: async (actor, input, at) => {
    const view = (await findMemberConsent(actor, at))?.view;
    return view?.given === (input.on === "on") ? refuse("nothing-to-change", view.term) : decide(input.on);
  },
  next: (chosen) => mailConsentPath("confirm", `on=${chosen}`),
  fieldOf,
  words,
});

export const setMailConsentAction = memberAction({
  permission: "member.change",
  schema: z.object({ on, since: z.string().max(20) }),
  run: (actor, input, at) => setConsent(actor, { on: input.on === "on", since: input.since }, at),
  next: ({ seq }) => mailConsentPath("complete", `entry=${seq}`),
  words,
});
