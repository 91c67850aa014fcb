"use server";

import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { draftLineEnd } from "@/lib/services/contracts/draft-line-end";
import { endLine } from "@/lib/services/contracts/end-line";
import { findOwnLineEnd } from "@/lib/services/contracts/find-own-line-end";
import { openLineEndDraft } from "@/lib/services/contracts/line-end-draft";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { lineEndCookie, lineEndPath } from "./paths";
import { confirmLineEndSchema, lineEndSchema } from "./schema";

export const draftLineEndAction = staffAction({
  permission: "line.cancel",
  schema: lineEndSchema,
  run: async ({ actor }, { memberId, contractId, ...entry }, at) => {
    const key = { memberId, contractId };
    const drafted = await draftLineEnd(actor, key, entry, at);
    if (!drafted) notFound();
    if (!drafted.ok) return drafted;
    await writeDraft(lineEndCookie(key), drafted.value.sealed);
    return decide(key);
  },
  next: (key) => lineEndPath(key, "/confirm"),
  fieldOf: ({ facts }) => (facts.needed !== undefined ? "checks" : fieldOfFault(facts.fault)),
  words: lineEndWords,
});

export const confirmLineEndAction = staffAction({
  permission: "line.cancel",
  schema: confirmLineEndSchema,
  run: async ({ actor }, { memberId, contractId, formKey, shown }, at) => {
    const key = { memberId, contractId };
    // The same form a second time: the answer is the first one's, whatever became of the draft.
    const recorded = await findOwnLineEnd(actor, key, formKey);
    if (recorded) return decide({ key, checkId: recorded });
    const draft = openLineEndDraft(actor.staffId, contractId, await readDraft(lineEndCookie(key).name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    const done = await endLine(actor, key, { draft, shownHash: shown }, at);
    if (!done) notFound();
    if (!done.ok) return done;
    await clearDraft(lineEndCookie(key));
    return decide({ key, checkId: done.value.checkId });
  },
  next: ({ key, checkId }) => lineEndPath(key, "/complete", `check=${checkId}`),
  words: lineEndWords,
});

function fieldOfFault(fault: string | number | boolean | undefined): string | null {
  if (fault === "sent-later") return "sentOn";
  return fault === "wished-later" || fault === "wished-past" ? "wishedOn" : null;
}

function lineEndWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const { errors, draftGone, changedMeanwhile } = messagesFor(locale).staffLineEnd;
  const day = (fact: unknown) => formatDate(Temporal.PlainDate.from(String(fact)), locale);
  if (facts.needed !== undefined) return errors.notEnough(Number(facts.needed));
  if (facts.fault === "sent-later") return errors.sentLater;
  if (facts.fault === "wished-past") return errors.wishedPast;
  if (facts.fault === "wished-later")
    return facts.from === undefined
      ? errors.wishedFar(day(facts.endsOn))
      : errors.wishedLater(day(facts.endsOn), day(facts.from));
  if (kind === "draft-expired") return draftGone;
  return kind === "changed-since-shown" ? changedMeanwhile : null;
}
