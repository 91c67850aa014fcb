import type { paperMails as ja } from "../ja/paper-mails";

const notAsked = ["If this wasn't you, somebody else may know your password.", "Please call the number below."];

export const paperMails = {
  "first-password-changed": ({ at }) => ({
    subject: "Your password is set",
    lines: [
      `On ${at} you chose a password of your own in place of the first password on the registration certificate.`,
      "The first password no longer works.",
      "",
      ...notAsked,
    ],
  }),
  "certificate-issued": ({ issuedAt, renewal, byPost }) => ({
    subject: renewal ? "Your registration certificate was issued again" : "Your registration certificate was issued",
    lines: [
      `Your registration certificate was issued${renewal ? " again" : ""} on ${issuedAt}.`,
      byPost ? "We send it by post to your registered address." : "It is handed over to you in person.",
      "",
      ...(renewal
        ? [
            "Your former password and the address for authentication codes no longer work.",
            "Log in with the first password and the activation code of the new certificate.",
            "If you did not ask for this, please call the number below at once.",
          ]
        : ["Its first password and activation code are for your first login."]),
    ],
  }),
  "paper-change-entered": ({ items, receivedOn }, url) => ({
    subject: "The change you sent on paper is made",
    lines: [
      `With the paper received on ${receivedOn} we changed these items:`,
      "",
      items,
      "",
      "You can see what they are now under Member information on My Page.",
      `${url}/mypage/member`,
      "",
      "If you did not ask for this, please call the number below.",
    ],
  }),
} satisfies typeof ja;
