import type { passkeyMails as ja } from "../ja/passkey-mails";

export const passkeyMails: typeof ja = {
  "staff-passkey-changed": ({ at, what }) => ({
    subject: what === "added" ? "A passkey was registered (staff)" : "A passkey was removed (staff)",
    lines: [
      what === "added"
        ? `At ${at} a passkey was registered for your staff login.`
        : `At ${at} a passkey was removed from your staff login.`,
      "Your other sessions have ended.",
      "",
      "If this wasn't you, tell an administrator at once.",
    ],
  }),
};
