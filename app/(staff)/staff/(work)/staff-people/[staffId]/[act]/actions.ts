"use server";

import { decide, type Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { changePerson } from "@/lib/services/staff/people/change-person";
import { staffAction } from "@/lib/web/staff-action";
import { changePersonSchema } from "./schema";

export const changePersonAction = staffAction({
  permission: "staff-people.manage",
  schema: changePersonSchema,
  run: async ({ actor }, { person, act, role }, at) => {
    const change = act === "role" ? ({ kind: act, role: role ?? "" } as const) : ({ kind: act } as const);
    const done = await changePerson(actor, person, change, at);
    return done.ok ? decide({ ...done.value, act }) : done;
  },
  next: ({ staffId, act }) => `/staff/staff-people/${staffId}?done=${act}`,
  words: ({ kind }: Refusal, locale: Locale) =>
    kind === "changed-by-another" || kind === "changed-since-shown" ? messagesFor(locale).staffPeople.already : null,
});
