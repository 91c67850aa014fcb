import type { staffMails as ja } from "../ja/staff-mails";

/** News among staff, and what a member is told before a second person decides. */
export const staffMails: typeof ja = {
  "staff-person-changed": ({ at, change, name, loginId, role, by }) => ({
    subject: change === "added" ? "A member of staff was added (staff)" : "A role of staff was changed (staff)",
    lines: [
      change === "added" ? `At ${at} a member of staff was added.` : `At ${at} the role of a member of staff was changed.`,
      "",
      `Person: ${name} (${loginId})`,
      `Role: ${role}`,
      `By: ${by}`,
      "",
      "If you don't know of it, lock that person's login at once and ask whoever did it.",
    ],
  }),
  "certificate-asked": ({ loginHint, askedAt }) => ({
    subject: "Another registration certificate was asked for",
    lines: [
      `At ${askedAt} another registration certificate was asked for, for customer number "${loginHint}".`,
      "Once a colleague has checked and approved it, password, addresses for codes and backup codes stop working.",
      "Nothing has changed yet.",
      "",
      "If you did not ask for this, call the number below at once.",
    ],
  }),
};
