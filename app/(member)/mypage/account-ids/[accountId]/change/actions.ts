"use server";

import { notFound } from "next/navigation";
import { messagesFor } from "@/lib/i18n/messages";
import { findAccountId } from "@/lib/queries/account-ids/find-account-id";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { formAction } from "@/lib/web/form-action";
import { placeAction } from "@/lib/web/place-action";
import { accountIdPart } from "../../../_parts/account-id-part";
import { idPath } from "../id-path";
import { changeSchema } from "./schema";

export const draftChangeAction = formAction({
  permission: null,
  schema: changeSchema,
  labels: (locale) => {
    const { familyName, givenName, familyKana, givenKana, userName, role } = messagesFor(locale).accountIdFlow;
    return { familyName, givenName, familyKana, givenKana, userName, role };
  },
  run: async (actor, { role, ...person }, at) => {
    const page = await findAccountId(actor, person.accountId, at);
    if (!page) notFound();
    return saveDraft(actor, { kind: "change-account-id", input: { ...person, role: role ?? page.id.role } }, at);
  },
  next: ({ id }, { accountId }) => idPath(accountId, "change/confirm", `draft=${id}`),
  fieldOf: ({ kind }) => (kind === "role-not-permitted" ? "role" : null),
});

export const placeChangeAction = placeAction("change-account-id", { accountId: accountIdPart }, (step, { accountId }) =>
  idPath(accountId, `change/${step}`),
);
