import type { approvalMails as ja } from "../ja/approval-mails";

const summary = (rows: readonly { readonly label: string; readonly value: string }[]) =>
  rows.map(({ label, value }) => `${label}: ${value}`);

const outcomes = {
  approved: { subject: "Your request was approved", line: "Your request was approved, and the procedure is accepted." },
  refused: {
    subject: "Your request was sent back",
    line: "An administrator sent your request back. You can change it and ask again.",
  },
  expired: { subject: "Your request has expired", line: "Nobody approved your request in time. Nothing has changed." },
  changed: {
    subject: "Please send your request again",
    line: "A price or another part changed after your request, so it couldn't be approved. Look at what holds now and ask again.",
  },
};

/** Mails about requests and their approval. */
export const approvalMails = {
  "approval-asked": ({ what, rows, id }, url) => ({
    subject: `Please approve: ${what}`,
    lines: [
      "A request waits for approval. Please look at it, then approve it or send it back.",
      "",
      ...summary(rows),
      "",
      `${url}/mypage/approvals/${id}`,
    ],
  }),
  "approval-outcome": ({ outcome, what, rows, reason, id }, url) => ({
    subject: `${outcomes[outcome].subject}: ${what}`,
    lines: [
      outcomes[outcome].line,
      "",
      ...summary(rows),
      ...(reason === null ? [] : [`Reason: ${reason}`]),
      "",
      `${url}/mypage/procedures/requests/${id}`,
    ],
  }),
} satisfies typeof ja;
