"use server";

import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { closeContact } from "@/lib/services/contact/close-contact";
import { draftClosing, openClosing } from "@/lib/services/contact/draft-closing";
import { matchContact } from "@/lib/services/contact/match-contact";
import { takeContact } from "@/lib/services/contact/take-contact";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { closingCookie, contactPath } from "./paths";
import { closeSchema, closingSchema, matchSchema, takeSchema } from "./schema";

const permission = "contact.handle";

export const takeContactAction = staffAction({
  permission,
  schema: takeSchema,
  run: (sender, { contactId, shownTaker }, at) => takeContact(sender.actor, { contactId, shownTaker: shownTaker || null }, at),
  next: ({ contactId }) => contactPath(contactId),
  words: contactWords,
});

export const matchContactAction = staffAction({
  permission,
  schema: matchSchema,
  labels: (locale) => ({ typed: messagesFor(locale).staffContacts.typed }),
  run: (sender, input, at) => matchContact(sender.actor, input, at),
  next: ({ contactId }) => contactPath(contactId),
  fieldOf: ({ kind }) => (kind === "account-id-unknown" ? "typed" : null),
  words: contactWords,
});

export const draftClosingAction = staffAction({
  permission,
  schema: closingSchema,
  labels: (locale) => {
    const { result, note } = messagesFor(locale).staffContacts;
    return { result, note };
  },
  run: async (sender, { contactId, ...entered }, at) => {
    const drafted = await draftClosing(sender.actor, contactId, entered, at);
    if (!drafted.ok) return drafted;
    await writeDraft(closingCookie(contactId), drafted.value.sealed);
    return decide(contactId);
  },
  next: (contactId) => contactPath(contactId, "confirm"),
  fieldOf: ({ facts }) => (facts.channel ? "channel" : facts.needed === undefined ? null : "checks"),
  words: contactWords,
});

export const closeContactAction = staffAction({
  permission,
  schema: closeSchema,
  run: async (sender, { contactId, formKey }, at) => {
    const draft = openClosing(sender.actor, contactId, await readDraft(closingCookie(contactId).name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    const closed = await closeContact(sender.actor, contactId, draft, at);
    if (closed.ok) await clearDraft(closingCookie(contactId));
    return closed;
  },
  next: ({ contactId }) => `${contactPath(contactId)}?closed=1`,
  words: contactWords,
});

function contactWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffContacts;
  if (facts.channel) return text.chooseChannel;
  if (facts.needed !== undefined) return text.notEnough(Number(facts.needed));
  if (kind === "account-id-unknown") return text.unknown;
  if (kind === "draft-expired" || kind === "changed-since-shown") return text.draftGone;
  return kind === "changed-by-another" ? text.meanwhile : null;
}
