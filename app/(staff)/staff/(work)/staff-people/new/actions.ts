"use server";

import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { addPerson } from "@/lib/services/staff/people/add-person";
import { draftPerson } from "@/lib/services/staff/people/draft-person";
import { openPersonDraft } from "@/lib/services/staff/people/person-draft";
import { readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { newPersonPath, personCookie } from "./paths";
import { confirmPersonSchema, personSchema } from "./schema";

export const draftPersonAction = staffAction({
  permission: "staff-people.manage",
  schema: personSchema,
  run: async ({ actor }, entry, at) => {
    const drafted = await draftPerson(actor, entry, at);
    if (!drafted.ok) return drafted;
    await writeDraft(personCookie, drafted.value.sealed);
    return decide(null);
  },
  next: () => `${newPersonPath}/confirm`,
  fieldOf: ({ kind, facts }) => (kind === "staff-login-used" ? "loginId" : facts.role ? "role" : null),
  words: personWords,
});

export const addPersonAction = staffAction({
  permission: "staff-people.manage",
  schema: confirmPersonSchema,
  run: async ({ actor }, { key }, at) => {
    const draft = openPersonDraft(actor.staffId, await readDraft(personCookie.name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.staffId !== key) return refuse("changed-since-shown", null);
    return addPerson(actor, draft, at);
  },
  next: ({ staffId }) => `${newPersonPath}/complete?person=${staffId}`,
  words: personWords,
});

function personWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffPeople;
  if (kind === "staff-login-used") return text.errors.used;
  if (facts.role) return text.errors.role;
  if (kind === "draft-expired") return text.draftGone;
  return kind === "changed-since-shown" ? text.changedMeanwhile : null;
}
