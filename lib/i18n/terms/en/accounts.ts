import type { AccountWords } from "../words/accounts";

const roles = { admin: "administrator", user: "user" } as const;

export const accounts: AccountWords = {
  slot: (name, basic) => (basic === 0 ? `${name}: none without an option.` : `${name}: ${basic} without an option.`),
  ids: {
    format: (t) => `An account ID has ${t.min} to ${t.max} characters: small letters, digits, “-”, “_” and “.”.`,
    fixed: () => "The string of an account ID can't be changed after its registration.",
    deletion: () => "The deletion of an account ID can't be undone. Its options end with it.",
    neverReused: () => "A deleted account ID can never be taken again, by anyone.",
    defaultRole: (t) => `Where no role is chosen, it is ${roles[t.role]}.`,
    adminRole: () => "An administrator can do nearly the same as the customer number.",
    mailNameWarning: () => "An account ID equal to the name of its mail address gives a warning.",
    operatorMail: () =>
      "Our mail address needs a free mail address slot. Changing to another address ends the mail box and the web space.",
    operatorAddress: (t) =>
      `Our mail address has ${t.min} to ${t.max} characters before the “@”: small letters, digits and symbols; no symbol first, last or twice in a row.`,
    otherAddress: (t) => `Another mail address has at most ${t.max} characters. It counts once the link in its mail is opened.`,
    forwarding: (t) => `Mail to our address can be forwarded to at most ${t.max} addresses of other providers.`,
    autoReply: (t) =>
      `An automatic reply has at most ${t.subjectMax} characters of subject, ${t.textMax} of text and ${t.daysMax} days. Each sender gets one a day.`,
    webSpace: () => "A web space needs our mail address on the account ID.",
    storage: () => "Storage is registered and released for each account ID.",
  },
  firstLogin: (brands) =>
    brands.length === 0
      ? "The first login leads to the registration of an account ID."
      : `The first login leads to the registration of an account ID, which ${brands.join(" and ")} requires.`,
};
