"use server";

import type { Refusal } from "@/lib/domain/decision";
import { decide } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { confirmNotice } from "@/lib/services/notices/confirm-notice";
import { saveNoticeDraft } from "@/lib/services/notices/save-notice-draft";
import { staffAction } from "@/lib/web/staff-action";
import { labelsOf } from "./labels";
import { noticeText } from "./notice-text";
import { confirmPath, donePath } from "./paths";
import { confirmSchema, noticeSchema } from "./schema";

/** Which input a time that doesn't fit stands in. */
const inputs: Readonly<Record<string, string>> = {
  from: "fromDate",
  until: "untilDate",
  happenedAt: "happenedDate",
  endedAt: "endedDate",
};

export const draftNoticeAction = staffAction({
  permission: "notice.write",
  schema: noticeSchema,
  labels: labelsOf,
  run: async (sender, entry, at) => {
    const saved = await saveNoticeDraft(sender.actor, entry, at);
    return saved.ok ? decide({ ...entry, draftId: saved.value.draftId }) : saved;
  },
  next: ({ noticeId, act, draftId }) => confirmPath(noticeId, act.act, draftId),
  fieldOf: ({ kind, facts }) => {
    if (kind === "notice-times") return inputs[String(facts.field)] ?? null;
    if (kind === "notice-touches-nobody") return "products";
    return kind === "contract-not-found" ? "numbers" : null;
  },
  words: noticeWords,
});

export const confirmNoticeAction = staffAction({
  permission: "notice.write",
  schema: confirmSchema,
  run: (sender, { draft }, at) => confirmNotice(sender.actor, draft, at),
  next: ({ noticeId, seq }) => donePath(noticeId, seq),
  words: noticeWords,
});

function noticeWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = noticeText(locale);
  const errors: Readonly<Record<string, unknown>> = text.errors;
  if (kind === "notice-times") {
    const words = errors[String(facts.fault)];
    return typeof words === "string" ? words : null;
  }
  if (kind === "notice-touches-nobody") return text.errors.nobody;
  if (kind === "contract-not-found") return text.errors.unknownNumber(String(facts.numbers ?? ""));
  if (kind === "nothing-to-change") return text.errors.nothing;
  if (kind === "draft-expired") return text.draftGone;
  if (kind === "changed-by-another") return text.meanwhile;
  return kind === "notice-closed" ? text.closed : null;
}
