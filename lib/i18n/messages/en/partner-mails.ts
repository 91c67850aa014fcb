import type { MailRow } from "../ja/mail";
import type { partnerMails as ja } from "../ja/partner-mails";

const summary = (rows: readonly MailRow[]) => rows.map(({ label, value }) => `${label}: ${value}`);
const notAsked = ["If this wasn't you, please call the number below."];

export const partnerMails = {
  "partner-applied": ({ rows }) => ({
    subject: "We accepted your application for a partner service",
    lines: [
      "We accepted your application for a partner service and tell the partner.",
      "",
      ...summary(rows),
      "",
      "The partner charges for it. You contract for it by choosing a course on the partner's page.",
      ...notAsked,
    ],
  }),
  "partner-cancelled": ({ rows }) => ({
    subject: "We accepted the cancellation of a partner service",
    lines: [
      "We accepted the cancellation of a partner service and tell the partner.",
      "",
      ...summary(rows),
      "",
      "It can't be undone. You can apply again.",
      ...notAsked,
    ],
  }),
  "campaign-consent-changed": ({ rows }) => ({
    subject: "Your setting for campaign mail has changed",
    lines: ["Your setting for campaign mail has changed.", "", ...summary(rows), "", "You can change it at any time."],
  }),
  campaign: ({ title, body, token }, url) => ({
    subject: title,
    lines: [
      ...body.split("\n"),
      "",
      "--------------------",
      "You receive this because you agreed to campaign mail.",
      "Stop it (no login needed):",
      `${url}/unsubscribe?token=${token}`,
    ],
  }),
} satisfies typeof ja;
