import type { SmsPurpose, SmsTexts } from "../ja/sms";

const purposes: Record<SmsPurpose, string> = {
  login: "logging in to your member page",
  enrol: "registering where codes are received",
  add: "adding a way to prove who you are",
  test: "checking that codes reach you",
  "step-up": "confirming that it is you",
  recovery: "setting a new password",
};

export const sms: SmsTexts = {
  sender: (name) => `${name}: `,
  templates: {
    "authentication-code": ({ code, purpose, validUntil }, host) => [
      `code ${code} (until ${validUntil})`,
      `For ${purposes[purpose]}. Tell nobody.`,
      "",
      `@${host} #${code}`,
    ],
    "factor-reset-waiting": ({ takesEffectAt, phone }) => [
      `your second factors are reset on ${takesEffectAt}.`,
      `Not you? Call ${phone}.`,
    ],
  },
};
