"use server";

import { passkeyWords } from "@/app/_parts/passkey-words";
import { passwordLabels } from "@/app/_parts/password-form-text";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { chooseFirstPassword } from "@/lib/services/identity/choose-first-password";
import { chooseLoginMethod } from "@/lib/services/identity/choose-login-method";
import { confirmEnrolment, finishEnrolment, keepFirstMethod } from "@/lib/services/identity/confirm-enrolment";
import { loginWithBackupCode } from "@/lib/services/identity/login-with-backup-code";
import { resendLoginCode } from "@/lib/services/identity/resend-login-code";
import { restartEnrolment } from "@/lib/services/identity/start-enrolment";
import { startLogin } from "@/lib/services/identity/start-login";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { rememberBrand } from "@/lib/web/brand-cookie";
import { publicFormAction } from "@/lib/web/form-action";
import { hostBrand } from "@/lib/web/host-brand";
import { againAnchor, askedTooSoon, sentAgain } from "@/lib/web/sent-again";
import { readPendingCookie, setPendingCookie } from "@/lib/web/session-cookie";
import { beginEnrolment } from "./begin-enrolment";
import { enterWith } from "./enter-with";
import { loginLabels, stepLabels } from "./labels";
import { afterEntry, stepPaths, withReturn } from "./paths";
import { digitsAsked, isHandedOver } from "./pending-gate";
import { refusalWords } from "./refusal-words";
import {
  backupSchema,
  chooseSchema,
  enrolSchema,
  firstPasswordSchema,
  loginSchema,
  resendSchema,
  stepSchema,
  verifySchema,
} from "./schema";

export const loginAction = publicFormAction({
  permission: null,
  schema: async (_visitor, at) => loginSchema(await getIdentityTerms(at)),
  run: async (visitor, { kind, loginId, password, brand: sent }, at) => {
    // At a brand's own host that brand's logins alone exist, whatever the form says.
    const brand = (await hostBrand())?.code ?? sent;
    const started = await startLogin({ kind, loginId, password, brand, address: visitor.address, device: visitor.device }, at);
    if (started.ok) {
      await setPendingCookie(started.value.token, started.value.maxAgeSeconds);
      await rememberBrand(brand);
    }
    return started;
  },
  next: ({ step }, { to }) => withReturn(stepPaths[step], to),
  labels: loginLabels,
  words: refusalWords("refused"),
});

export const verifyAction = publicFormAction({
  permission: null,
  schema: async (_visitor, at) => verifySchema(await digitsAsked(at)),
  labels: stepLabels,
  run: async (context, { code }, at) => enterWith(await verifyLoginCode({ token: await readPendingCookie(), context }, code, at)),
  next: ({ step }, { to }) => afterEntry(step, to),
  words: refusalWords("codeRefused"),
});

export const backupCodeAction = publicFormAction({
  permission: null,
  schema: async (_visitor, at) => backupSchema(await getIdentityTerms(at)),
  labels: stepLabels,
  run: async (context, { backupCode }, at) =>
    enterWith(await loginWithBackupCode({ token: await readPendingCookie(), context }, backupCode, at)),
  next: ({ step }, { to }) => afterEntry(step, to),
  words: refusalWords("backupRefused"),
});

export const resendAction = publicFormAction({
  permission: null,
  schema: resendSchema,
  run: async ({ address }, { step }, at) => resendLoginCode({ token: await readPendingCookie(), address }, step, at),
  next: (_value, { step, to }, at) => withReturn(stepPaths[step], to, sentAgain(at)),
  refusedTo: (refusal, { step, to }, at) => {
    const tooSoon = askedTooSoon(refusal, at);
    return tooSoon && withReturn(stepPaths[step], to, tooSoon) + againAnchor;
  },
  words: refusalWords("codeRefused"),
});

export const enrolAction = publicFormAction({
  permission: null,
  schema: async (_visitor, at) => enrolSchema(await getIdentityTerms(at), await isHandedOver(at)),
  labels: stepLabels,
  run: async ({ address }, typed, at) => {
    const token = await readPendingCookie();
    const begun = await beginEnrolment({ token, address }, typed, at);
    // The row lives on for the next step, and the cookie with it.
    if (begun.ok && token) await setPendingCookie(token, begun.value.maxAgeSeconds);
    return begun;
  },
  next: ({ step }, { to }) => withReturn(stepPaths[step], to),
  fieldOf: ({ kind }) => (kind === "sms-not-offered" ? "method" : null),
  words: (refusal, locale) => refusalWords("enrolRefused")(refusal, locale) ?? passkeyWords(refusal, locale),
});

export const keepFirstAction = publicFormAction({
  permission: null,
  schema: stepSchema,
  run: async (_visitor, _input, at) => {
    const token = await readPendingCookie();
    const kept = await keepFirstMethod({ token }, at);
    if (kept.ok && token) await setPendingCookie(token, kept.value.maxAgeSeconds);
    return kept;
  },
  next: (_value, { to }) => withReturn(stepPaths.codes, to),
  words: refusalWords("enrolRefused"),
});

export const chooseMethodAction = publicFormAction({
  permission: null,
  schema: chooseSchema,
  run: async (_visitor, { method }, at) => chooseLoginMethod({ token: await readPendingCookie() }, method, at),
  next: (_value, { to }) => withReturn(stepPaths.verify, to),
  words: refusalWords("codeRefused"),
});

export const restartEnrolmentAction = publicFormAction({
  permission: null,
  schema: stepSchema,
  run: async (_visitor, _input, at) => restartEnrolment({ token: await readPendingCookie() }, at),
  next: (_value, { to }) => withReturn(stepPaths.enrol, to),
  words: refusalWords("enrolRefused"),
});

export const confirmEnrolmentAction = publicFormAction({
  permission: null,
  schema: async (_visitor, at) => verifySchema(await digitsAsked(at)),
  labels: stepLabels,
  run: async (_visitor, { code }, at) => {
    const token = await readPendingCookie();
    const confirmed = await confirmEnrolment({ token }, code, at);
    if (confirmed.ok && token) await setPendingCookie(token, confirmed.value.maxAgeSeconds);
    return confirmed;
  },
  next: (_value, { to }) => withReturn(stepPaths.codes, to),
  words: refusalWords("codeRefused"),
});

export const finishEnrolmentAction = publicFormAction({
  permission: null,
  schema: stepSchema,
  run: async (context, _input, at) => enterWith(await finishEnrolment({ token: await readPendingCookie(), context }, at)),
  next: ({ step }, { to }) => afterEntry(step, to),
  words: refusalWords("codeRefused"),
});

export const firstPasswordAction = publicFormAction({
  permission: null,
  schema: firstPasswordSchema,
  labels: passwordLabels,
  run: async (context, { password }, at) =>
    enterWith(await chooseFirstPassword({ token: await readPendingCookie(), context }, password, at)),
  next: ({ step }, { to }) => afterEntry(step, to),
  fieldOf: ({ kind }) => (kind === "password-refused" ? "password" : null),
  words: refusalWords("refused"),
});
