"use server";

import type { Refusal } from "@/lib/domain/decision";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { finishStaffWithPasskey, loginStaffWithPasskey } from "@/lib/services/identity/passkeys/staff/login-staff-with-passkey";
import type { OpenedStaffSession } from "@/lib/services/staff/open-staff-session";
import { publicFormAction } from "@/lib/web/form-action";
import { clearPasskeyBrowser, readPasskeyBrowser } from "@/lib/web/passkey-cookie";
import { relyingParty } from "@/lib/web/relying-party";
import { staffPath } from "@/lib/web/staff-path";
import { clearStaffPending, readStaffPending, setStaffSession } from "@/lib/web/staff-session";
import { staffPasskeySchema } from "./schema";

const words = ({ kind, facts }: Refusal, locale: Locale): string => {
  const { staff, staffPasskeys, passkeys } = messagesFor(locale);
  if (kind === "throttled") return staff.login.throttled;
  if (kind === "draft-expired") return staff.verify.expired;
  return kind === "passkey-not-taken" && facts.notHere ? passkeys.notHere : staffPasskeys.loginRefused;
};

async function enter(opened: Decision<OpenedStaffSession>): Promise<Decision<null>> {
  if (!opened.ok) return opened;
  await clearStaffPending();
  await setStaffSession(opened.value.token, opened.value.seconds);
  return decide(null);
}

export const staffPasskeyLoginAction = publicFormAction({
  permission: null,
  schema: staffPasskeySchema,
  run: async ({ address }, { credential }, at) => {
    const party = await relyingParty();
    if (!party) return refuse("passkey-not-taken", null, { notHere: true });
    const browser = await readPasskeyBrowser("staff");
    const opened = await loginStaffWithPasskey({ assertion: credential, browser, address }, party, at);
    await clearPasskeyBrowser("staff");
    return enter(opened);
  },
  next: (_, { to }) => staffPath(to) ?? "/staff",
  words,
});

export const staffSecondPasskeyAction = publicFormAction({
  permission: null,
  schema: staffPasskeySchema,
  run: async (_visitor, { credential }, at) => {
    const party = await relyingParty();
    if (!party) return refuse("passkey-not-taken", null, { notHere: true });
    return enter(await finishStaffWithPasskey({ pendingToken: await readStaffPending(), assertion: credential }, party, at));
  },
  next: (_, { to }) => staffPath(to) ?? "/staff",
  words,
});
