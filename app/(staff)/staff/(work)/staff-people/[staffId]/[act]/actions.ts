"use server";

import type { z } from "zod";
import { decide, type Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { changePerson, type PersonChange } from "@/lib/services/staff/people/change-person";
import { staffAction } from "@/lib/web/staff-action";
import { changePersonSchema } from "./schema";

export const changePersonAction = staffAction({
  permission: "staff-people.manage",
  schema: changePersonSchema,
  labels: (locale) => ({ reason: messagesFor(locale).staffPeople.reason }),
  run: async ({ actor }, input, at) => {
    const done = await changePerson(actor, input.person, changeOf(input), at);
    return done.ok ? decide({ ...done.value, act: input.act }) : done;
  },
  next: ({ staffId, act }) => `/staff/staff-people/${staffId}?done=${act}`,
  words: ({ kind }: Refusal, locale: Locale) =>
    kind === "changed-by-another" || kind === "changed-since-shown" ? messagesFor(locale).staffPeople.already : null,
});

function changeOf(input: z.output<typeof changePersonSchema>): PersonChange {
  switch (input.act) {
    case "role":
      return { kind: "role", role: input.role, reason: input.reason };
    case "end-sessions":
      return { kind: "end-sessions" };
    default:
      return { kind: input.act, reason: input.reason };
  }
}
