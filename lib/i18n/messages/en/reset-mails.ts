import type { resetMails as ja } from "../ja/reset-mails";

/** Mails about a reset of second factors by staff. */
export const resetMails = {
  "factor-reset-waiting": ({ loginHint, approvedAt, takesEffectAt, token }, url) => ({
    subject: "Your second factors will be reset",
    lines: [
      `On ${approvedAt} we approved a reset of the second factors of ID "${loginHint}".`,
      `On ${takesEffectAt} every mail address and number for codes, authenticator app, passkey and backup code stops working.`,
      "The password stays.",
      "",
      "If you did not ask for this, or no longer need it, withdraw it on this page:",
      "",
      `${url}/factor-reset?token=${token}`,
      "",
      `You can withdraw it until ${takesEffectAt}. If you do nothing, it happens.`,
    ],
  }),
  "factor-reset-done": ({ loginHint, doneAt, validUntil, code, byPost }, url) => ({
    subject: "Your second factors were reset",
    lines: [
      `On ${doneAt} we reset the second factors of ID "${loginHint}".`,
      "What you used until now no longer works, and open logins have ended. The password is as before.",
      "",
      ...(code
        ? [
            `Activation code: ${code}`,
            "",
            `Enter it at your next login, after the password, and set up a new second factor. It works once, until ${validUntil}.`,
            "",
            `${url}/login`,
          ]
        : [
            byPost
              ? "The activation code for a new second factor comes by post to your registered address."
              : "The activation code for a new second factor was sent to the contact mail address.",
          ]),
      "",
      "If you did not ask for this, call the number below at once.",
    ],
  }),
} satisfies typeof ja;
