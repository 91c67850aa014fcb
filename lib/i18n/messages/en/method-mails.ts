import type { methodMails as ja } from "../ja/method-mails";

const notAsked = ["If this wasn't you, somebody else may be logged in.", "Please call the number below at once."];

export const methodMails: typeof ja = {
  "method-added": ({ method, at }, url) => ({
    subject: "A way to prove who you are was added",
    lines: [
      `At ${at} a way to prove who you are was added to your login.`,
      "",
      `Added: ${method}`,
      "",
      "Logins that were open elsewhere have ended.",
      'You see all of them at "Login and security".',
      `${url}/mypage/security`,
      "",
      ...notAsked,
    ],
  }),
  "method-removed": ({ method, at }, url) => ({
    subject: "A way to prove who you are was removed",
    lines: [
      `At ${at} a way to prove who you are was removed from your login.`,
      "",
      `Removed: ${method}`,
      "",
      "It lets nobody in any more. Logins that were open elsewhere have ended.",
      'You see what is left at "Login and security".',
      `${url}/mypage/security`,
      "",
      ...notAsked,
    ],
  }),
  "method-preferred": ({ method, at }, url) => ({
    subject: "Another way to prove who you are comes first",
    lines: [
      `At ${at} another way to prove who you are was put first for your login.`,
      "",
      `First now: ${method}`,
      "",
      "The others work as before. Where a mail address comes first, links for a new password go to it as well.",
      'You see all of them at "Login and security".',
      `${url}/mypage/security`,
      "",
      ...notAsked,
    ],
  }),
};
