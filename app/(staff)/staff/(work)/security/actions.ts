"use server";

import { type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { registerStaffPasskey, removeStaffPasskey } from "@/lib/services/identity/passkeys/staff/register-staff-passkey";
import { relyingParty } from "@/lib/web/relying-party";
import { staffAction } from "@/lib/web/staff-action";
import { newStaffPasskeySchema, removeStaffPasskeySchema } from "./schema";

const fieldOf = ({ kind }: Refusal) => (kind === "code-refused" ? "code" : null);

const words = ({ kind, facts }: Refusal, locale: Locale): string | null => {
  const { staffPasskeys, passkeys } = messagesFor(locale);
  if (kind === "code-refused") return staffPasskeys.codeRefused;
  return kind === "passkey-not-taken" && facts.notHere ? passkeys.notHere : null;
};

export const registerStaffPasskeyAction = staffAction({
  permission: null,
  schema: newStaffPasskeySchema,
  run: async ({ actor }, input, at) => {
    const party = await relyingParty();
    return party ? registerStaffPasskey(actor, input, party, at) : refuse("passkey-not-taken", null, { notHere: true });
  },
  next: () => "/staff/security?done=added",
  fieldOf,
  words,
});

export const removeStaffPasskeyAction = staffAction({
  permission: null,
  schema: removeStaffPasskeySchema,
  run: ({ actor }, input, at) => removeStaffPasskey(actor, input, at),
  next: () => "/staff/security?done=removed",
  fieldOf,
  words,
});
