"use server";

import { passkeyWords } from "@/app/_parts/passkey-words";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { digitsOfAsked } from "@/lib/queries/identity/asked-view";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import type { RenewedSession } from "@/lib/services/identity/step-up/mark-stepped-up";
import { passStepUp } from "@/lib/services/identity/step-up/pass-step-up";
import { startStepUp } from "@/lib/services/identity/step-up/start-step-up";
import { stepUpWithBackupCode } from "@/lib/services/identity/step-up/step-up-with-backup-code";
import { stepUpWithPasskey } from "@/lib/services/identity/step-up/step-up-with-passkey";
import { portalAction } from "@/lib/web/form-action";
import { relyingParty } from "@/lib/web/relying-party";
import { againAnchor, askedTooSoon, sentAgain } from "@/lib/web/sent-again";
import { setSessionCookie } from "@/lib/web/session-cookie";
import { provedPath } from "@/lib/web/step-up-path";
import { homePath, provePath } from "./paths";
import { backupCodeSchema, codeSchema, passkeySchema, waySchema } from "./schema";
import { stepUpWords } from "./words";

const labels = (locale: Locale) => {
  const { code, backup } = messagesFor(locale).stepUp;
  return { code, backupCode: backup };
};

/** The session goes on under its new secret. */
async function renewed(proved: Decision<RenewedSession>): Promise<Decision<null>> {
  if (!proved.ok) return proved;
  await setSessionCookie(proved.value.token, proved.value.maxAgeSeconds);
  return decide(null);
}

const onward = (to: string | null) => provedPath(to ?? homePath);

export const askAction = portalAction({
  permission: null,
  schema: waySchema,
  run: (actor, { way }, at) => startStepUp(actor, way, at),
  next: (_value, { to, again }, at) => provePath(to, again ? sentAgain(at) : "asked=1"),
  refusedTo: (refusal, { to }, at) => {
    const tooSoon = askedTooSoon(refusal, at);
    return tooSoon && provePath(to, tooSoon) + againAnchor;
  },
  words: stepUpWords,
});

export const proveAction = portalAction({
  permission: null,
  schema: async (actor, at) => codeSchema(await digitsOfAsked(actor, "step-up", at)),
  labels,
  run: async (actor, { code }, at) => renewed(await passStepUp(actor, code, at)),
  next: (_value, { to }) => onward(to),
  words: stepUpWords,
});

export const proveByBackupCodeAction = portalAction({
  permission: null,
  schema: async (_actor, at) => backupCodeSchema(await getIdentityTerms(at)),
  labels,
  run: async (actor, { backupCode }, at) => renewed(await stepUpWithBackupCode(actor, backupCode, at)),
  next: (_value, { to }) => onward(to),
  words: stepUpWords,
});

export const proveByPasskeyAction = portalAction({
  permission: null,
  schema: passkeySchema,
  run: async (actor, { credential }, at) => {
    const party = await relyingParty();
    if (!party) return refuse("passkey-not-taken", null, { notHere: true });
    return renewed(await stepUpWithPasskey(actor, credential, party, at));
  },
  next: (_value, { to }) => onward(to),
  words: passkeyWords,
});
