"use server";

import { z } from "zod";
import { findTowns } from "@/lib/adapters/postal/find-towns";
import { memberKindSchema } from "@/lib/domain/catalogue/who";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { detailsSchema, typedDetails } from "@/lib/domain/registration/details";
import { fillAddress } from "@/lib/domain/registration/fill-address";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { findRegistrationKind } from "@/lib/queries/registration/registration-kind";
import { agreeToRegistration } from "@/lib/services/registration/agree-to-registration";
import { type Begun, beginRegistration } from "@/lib/services/registration/begin-registration";
import { saveDetails } from "@/lib/services/registration/save-details";
import { saveLogin } from "@/lib/services/registration/save-login";
import { resendRegistrationCode, verifyRegistration } from "@/lib/services/registration/verify-registration";
import { publicFormAction } from "@/lib/web/form-action";
import { readRegistrationCookie, setRegistrationCookie } from "@/lib/web/registration-cookie";
import { againAnchor, askedTooSoon, sentAgain } from "@/lib/web/sent-again";
import { afterStep } from "./after-step";
import { registrationTerms } from "./gate";
import { detailLabels, loginLabels } from "./labels";
import { registerPath } from "./paths";
import { registrationWords } from "./refusal-words";
import { agreeSchema, kindSchema, loginSchema, typedSchema, verifySchema } from "./schema";

/** The row lives on for the next step, and the cookie with it. */
async function kept<T>(saved: Decision<Begun>, value: T): Promise<Decision<T>> {
  if (!saved.ok) return saved;
  await setRegistrationCookie(saved.value.token, saved.value.maxAgeSeconds);
  return decide(value);
}

export const beginAction = publicFormAction({
  permission: null,
  schema: kindSchema,
  run: async ({ locale, address }, { kind }, at) => {
    await registrationTerms();
    return kept(await beginRegistration(await readRegistrationCookie(), { kind, locale, address }, at), null);
  },
  next: () => registerPath("details"),
  words: registrationWords,
});

/** 「郵便番号から住所を入れる」: a plain button of the form, so that it works without JavaScript; everything typed comes back. */
export const lookUpAction = publicFormAction({
  permission: null,
  schema: typedSchema,
  run: async (_visitor, fields, at) => {
    const { state, typed } = fillAddress(fields, findTowns);
    return kept(await saveDetails(await readRegistrationCookie(), { typed, details: null }, at), state);
  },
  next: (state) => `${registerPath("details", `address=${state}`)}#address`,
  words: registrationWords,
});

export const detailsAction = publicFormAction({
  permission: null,
  schema: async (_visitor, at) => {
    const kind = await findRegistrationKind(await readRegistrationCookie(), at);
    // Over meanwhile: that is what is said, not what is wrong with a field.
    return kind ? detailsSchema(kind).transform((details) => ({ kind, details })) : z.unknown().transform(() => null);
  },
  labels: (locale, fields) => detailLabels(locale, memberKindSchema.catch("person").parse(fields.kind)),
  run: async (_visitor, input, at) => {
    if (!input) return refuse("registration-over", null);
    const { kind, details } = input;
    const typed = typedDetails(kind, details);
    return kept(await saveDetails(await readRegistrationCookie(), { typed, details }, at), null);
  },
  next: () => registerPath("login"),
  words: registrationWords,
});

export const loginAction = publicFormAction({
  permission: null,
  schema: async () => loginSchema(await registrationTerms()),
  labels: loginLabels,
  run: async ({ address }, { loginId, password }, at) =>
    kept(await saveLogin(await readRegistrationCookie(), { loginId, password, address }, at), null),
  next: () => registerPath("confirm"),
  fieldOf: ({ kind }) => (kind === "password-refused" ? "password" : kind === "member-id-used" ? "loginId" : null),
  words: registrationWords,
});

export const agreeAction = publicFormAction({
  permission: null,
  schema: agreeSchema,
  run: async ({ address, locale }, { shown, campaigns }, at) =>
    afterStep(
      await agreeToRegistration(await readRegistrationCookie(), { shown, campaigns: campaigns === "yes", locale, address }, at),
    ),
  next: (path) => path,
  words: registrationWords,
});

export const verifyAction = publicFormAction({
  permission: null,
  schema: async (_visitor, at) => verifySchema(await getIdentityTerms(at)),
  labels: (locale) => ({ code: messagesFor(locale).registration.code }),
  run: async (_visitor, { code }, at) => afterStep(await verifyRegistration(await readRegistrationCookie(), code, at)),
  next: (path) => path,
  words: registrationWords,
});

export const resendAction = publicFormAction({
  permission: null,
  schema: z.object({}),
  run: async (_visitor, _input, at) => resendRegistrationCode(await readRegistrationCookie(), at),
  next: (_value, _input, at) => registerPath("verify", sentAgain(at)),
  refusedTo: (refusal, _input, at) => {
    const tooSoon = askedTooSoon(refusal, at);
    return tooSoon && registerPath("verify", tooSoon) + againAnchor;
  },
  words: registrationWords,
});
