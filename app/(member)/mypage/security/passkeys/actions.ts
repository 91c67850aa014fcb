"use server";

import { refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { registerPasskey, renamePasskey } from "@/lib/services/identity/passkeys/register-passkey";
import { portalAction } from "@/lib/web/form-action";
import { relyingParty } from "@/lib/web/relying-party";
import { passkeysSaying } from "./paths";
import { newPasskeySchema, renameSchema } from "./schema";

const labels = (locale: Locale) => ({ name: messagesFor(locale).passkeys.addName });

export const registerPasskeyAction = portalAction({
  permission: null,
  schema: newPasskeySchema,
  labels,
  run: async (actor, input, at) => {
    const party = await relyingParty();
    return party ? registerPasskey(actor, input, party, at) : refuse("passkey-not-taken", null, { notHere: true });
  },
  next: () => passkeysSaying("added"),
  words: ({ kind, facts }, locale) =>
    kind === "passkey-not-taken" && facts.notHere ? messagesFor(locale).passkeys.notHere : null,
});

export const renamePasskeyAction = portalAction({
  permission: null,
  schema: renameSchema,
  labels,
  run: (actor, input) => renamePasskey(actor, input),
  next: () => passkeysSaying("renamed"),
});
