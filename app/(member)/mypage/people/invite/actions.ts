"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { mailAddress } from "@/lib/domain/identity/contact-fields";
import { messagesFor } from "@/lib/i18n/messages";
import { findAccessForm } from "@/lib/queries/people/find-person";
import { memberAction } from "@/lib/web/form-action";
import { accessFields, accessIn, messageField } from "../access-schema";
import { accessFieldOf, draftPeopleChange } from "../draft-action";
import { confirmPath } from "../paths";

export const draftInviteAction = memberAction({
  permission: "people.manage",
  schema: async (actor, at) => {
    const form = await findAccessForm(actor, at);
    if (!form?.ok) notFound();
    return z.looseObject({ mail: mailAddress, ...accessFields(form.value.roles), message: messageField });
  },
  labels: (locale) => {
    const { mail, role, contracts: scope, until, purpose, message } = messagesFor(locale).people.form;
    return { mail, role, scope, until, purpose, message };
  },
  run: (actor, entered, at) => {
    const { mail, message } = entered;
    return draftPeopleChange(actor, { kind: "invite", mail, message, access: accessIn(entered) }, at);
  },
  next: ({ id }) => confirmPath(id),
  fieldOf: accessFieldOf,
});
