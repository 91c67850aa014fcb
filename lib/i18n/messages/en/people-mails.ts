import type { peopleMails as ja } from "../ja/people-mails";

type Rows = readonly { readonly label: string; readonly value: string }[];
const summary = (rows: Rows) => rows.map(({ label, value }) => `${label}: ${value}`);
const notAsked = ["If you know nothing of this, please call the number below."];

/** Mails about the people of a member. */
export const peopleMails = {
  "people-invitation": ({ member, inviter, rows, expires, token }, url) => ({
    subject: `${member} invites you`,
    lines: [
      `${inviter} invites you to use the pages of ${member}.`,
      "",
      ...summary(rows),
      "",
      "To join, open this page. Opening it does nothing by itself.",
      `${url}/invitation?token=${token}`,
      `The link is good until ${expires} and once. Please don't forward it.`,
      "",
      "If you know nothing of this, delete this mail.",
    ],
  }),
  "people-invitation-asked": ({ mail }, url) => ({
    subject: "You are asked for a new invitation",
    lines: [
      `The invitation that you sent to ${mail} is over, and the person asks for a new one.`,
      "If that is all right, send it again on “People and access”.",
      `${url}/mypage/people`,
    ],
  }),
  "people-joined": ({ member, rows }, url) => ({
    subject: `Somebody joined ${member}`,
    lines: [
      `The person whom you invited has joined ${member}.`,
      "",
      ...summary(rows),
      "",
      "If it is somebody else, remove them on “People and access” at once.",
      `${url}/mypage/people`,
    ],
  }),
  "people-welcome": ({ member, rows }, url) => ({
    subject: `You joined ${member}`,
    lines: [`You can now use the pages of ${member}.`, "", ...summary(rows), "", `${url}/login/member`, ...notAsked],
  }),
  "people-access-changed": ({ member, rows }) => ({
    subject: `Your access to ${member} has changed`,
    lines: [
      `An administrator of ${member} has changed your access.`,
      "",
      ...summary(rows),
      "",
      "Your open logins have ended. The next login has the new access.",
      "If anything is unclear, ask the member's administrator.",
    ],
  }),
  "people-removed": ({ member }) => ({
    subject: `You no longer use the pages of ${member}`,
    lines: [
      `An administrator of ${member} has removed you.`,
      `You can no longer use the pages of ${member}. For other members nothing changes.`,
      "If anything is unclear, ask the member's administrator.",
    ],
  }),
  "people-change-done": ({ title, number, member, rows }) => ({
    subject: title,
    lines: [`We have done the following for ${member}.`, "", `Number: ${number}`, ...summary(rows), "", ...notAsked],
  }),
} satisfies typeof ja;
