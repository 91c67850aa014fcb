import type { recoveryMails as ja } from "../ja/recovery-mails";

export const recoveryMails = {
  "own-password-changed": ({ at }) => ({
    subject: "Your password has been changed",
    lines: [
      `The password of your login was changed on ${at}.`,
      "Your logins elsewhere have ended.",
      "",
      "If this wasn't you, please call the number below at once.",
    ],
  }),
  "password-reset": ({ loginHint, token, askedAt, validUntil, locked }, url) => ({
    subject: "Set a new password",
    lines: [
      `On ${askedAt} somebody asked to reset the password of "${loginHint}".`,
      "Choose a new password on this page:",
      "",
      `${url}/password-reset/new?token=${token}`,
      "",
      `The link works until ${validUntil}, once.`,
      "When you log in afterwards, your second step is needed as always.",
      ...(locked
        ? [
            "",
            "This ID is locked at present. A new password doesn't unlock it.",
            "To have it unlocked, please call the number below.",
          ]
        : []),
      "",
      "If this wasn't you, do nothing. Your password stays as it is.",
    ],
  }),
  "password-was-reset": ({ loginHint, at, locked }, url) => ({
    subject: "Your password was reset",
    lines: [
      `On ${at} the password of "${loginHint}" was reset.`,
      "All open logins have ended. Please log in with the new password.",
      "Your second step is unchanged.",
      ...(locked
        ? ["", "This ID is locked at present. To have it unlocked, please call the number below."]
        : ["", `${url}/login`]),
      "",
      "If this wasn't you, somebody else may be able to read this mail.",
      "Please call the number below at once.",
    ],
  }),
  "new-device": ({ loginHint, at, device, place, token, validUntil }, url) => ({
    subject: "A login with a new device",
    lines: [
      `Somebody logged in as "${loginHint}" with a device that we haven't seen before.`,
      "",
      `Time: ${at}`,
      `Device: ${device ?? "unknown"}`,
      `From: ${place ?? "unknown"}`,
      "",
      "If this was you, there is nothing to do.",
      "",
      "If it wasn't you, end all open logins on this page:",
      `${url}/not-me?token=${token}`,
      "",
      `The link works until ${validUntil}. You don't need to log in.`,
    ],
  }),
  "login-denied": ({ at, ended }, url) => ({
    subject: "All your logins have been ended",
    lines: [
      `On ${at} you told us that a login wasn't yours.`,
      ended > 0 ? `We ended ${ended === 1 ? "the open login" : `${ended} open logins`}.` : "No login was open.",
      "",
      "Somebody else may know your password. Please set a new one here:",
      `${url}/password-reset`,
      "",
      "If you need help, please call the number below.",
    ],
  }),
  "contact-received": ({ number, at }) => ({
    subject: "We received your message",
    lines: [
      "We received your message.",
      "",
      `Number: ${number}`,
      `Received: ${at}`,
      "",
      "We will call you, check who you are, and answer then.",
      "We never tell IDs or locks by mail.",
      "",
      "If this wasn't you, please delete this mail.",
    ],
  }),
} satisfies typeof ja;
