"use server";

import { z } from "zod";
import { oneLine } from "@/lib/domain/identity/text-field";
import { messagesFor } from "@/lib/i18n/messages";
import { memberAction } from "@/lib/web/form-action";
import { idsIn } from "../access-schema";
import { draftPeopleChange } from "../draft-action";
import { confirmPath } from "../paths";

/** Making a group or changing one: its name, and a box for each person. */
export const draftGroupAction = memberAction({
  permission: "people.manage",
  schema: z.looseObject({ groupId: z.union([z.literal(""), z.uuid()]), name: oneLine(40) }),
  labels: (locale) => ({ name: messagesFor(locale).people.groups.name }),
  run: (actor, entered, at) => {
    const groupId = entered.groupId === "" ? null : entered.groupId;
    return draftPeopleChange(actor, { kind: "save-group", groupId, name: entered.name, people: idsIn(entered, "person-") }, at);
  },
  next: ({ id }) => confirmPath(id),
  fieldOf: ({ kind }) => (kind === "group-name-used" ? "name" : null),
});
