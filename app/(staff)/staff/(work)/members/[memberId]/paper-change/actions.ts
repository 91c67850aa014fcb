"use server";

import { dateInJapan } from "@/lib/domain/calendar";
import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { draftPaperChange } from "@/lib/services/paper-change/draft-paper-change";
import { enterPaperChange } from "@/lib/services/paper-change/enter-paper-change";
import { findOwnPaperChange } from "@/lib/services/paper-change/find-own-paper-change";
import { openPaperDraft } from "@/lib/services/paper-change/paper-draft";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { paperCookie, paperPath } from "./paths";
import { confirmPaperSchema, paperSchema } from "./schema";

export const draftPaperAction = staffAction({
  permission: "paper-change.enter",
  schema: (_sender, at) => paperSchema(dateInJapan(at)),
  labels: (locale) => {
    const { fields, receivedOn, paperNumber, postalCode } = messagesFor(locale).staffPaper;
    return { ...fields, receivedOn, paperNumber, postalCode };
  },
  run: async ({ actor }, { memberId, ...entry }, at) => {
    const drafted = await draftPaperChange(actor, memberId, entry, at);
    if (!drafted.ok) return drafted;
    await writeDraft(paperCookie(memberId), drafted.value.sealed);
    return decide(memberId);
  },
  next: (memberId) => paperPath(memberId, "/confirm"),
  words: paperWords,
});

export const confirmPaperAction = staffAction({
  permission: "paper-change.enter",
  schema: confirmPaperSchema,
  run: async ({ actor }, { memberId, formKey }, at) => {
    // The same form a second time: the answer is the first one's, whatever became of the draft.
    const entered = await findOwnPaperChange(actor, memberId, formKey);
    if (entered) return decide({ memberId, changeId: entered });
    const draft = openPaperDraft(actor.staffId, memberId, await readDraft(paperCookie(memberId).name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    const done = await enterPaperChange(actor, memberId, draft, at);
    if (!done.ok) return done;
    await clearDraft(paperCookie(memberId));
    return decide({ memberId, changeId: done.value.changeId });
  },
  next: ({ memberId, changeId }) => paperPath(memberId, "/complete", { change: changeId }),
  words: paperWords,
});

function paperWords({ kind }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffPaper;
  if (kind === "draft-expired") return text.draftGone;
  if (kind === "nothing-to-change") return text.nothing;
  return kind === "changed-since-shown" ? text.changedMeanwhile : null;
}
