"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { messagesFor } from "@/lib/i18n/messages";
import { findAccessForm } from "@/lib/queries/people/find-person";
import { memberAction } from "@/lib/web/form-action";
import { accessFields, accessIn } from "../../access-schema";
import { accessFieldOf, draftPeopleChange } from "../../draft-action";
import { confirmPath } from "../../paths";

export const draftAccessAction = memberAction({
  permission: "people.manage",
  schema: async (actor, at) => {
    const form = await findAccessForm(actor, at);
    if (!form?.ok) notFound();
    return z.looseObject({ ...accessFields(form.value.roles), grantId: z.uuid() });
  },
  labels: (locale) => {
    const { role, contracts: scope, until, purpose } = messagesFor(locale).people.form;
    return { role, scope, until, purpose };
  },
  run: (actor, entered, at) => {
    const { grantId } = entered;
    return draftPeopleChange(actor, { kind: "change-access", grantId, access: accessIn(entered) }, at);
  },
  next: ({ id }) => confirmPath(id),
  fieldOf: accessFieldOf,
});
