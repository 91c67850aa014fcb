import type { MailRow } from "./mail";

const summary = (rows: readonly MailRow[]) => rows.map(({ label, value }) => `${label}：${value}`);

/** What became of a request, as the mail to whoever asked says it. */
const outcomes = {
  approved: { subject: "申請が承認されました", line: "申請が承認され、手続きを受け付けました。" },
  refused: { subject: "申請が差し戻されました", line: "管理者が申請を差し戻しました。内容を直して、もう一度申請できます。" },
  expired: {
    subject: "申請の期限が過ぎました",
    line: "期限までに承認されなかったため、申請は終わりました。何も変わっていません。",
  },
  changed: {
    subject: "申請し直してください",
    line: "申請のあとに料金や内容が変わったため、承認できませんでした。いまの内容を確かめて、もう一度申請してください。",
  },
};

/** Mails about requests and their approval. */
export const approvalMails = {
  "approval-asked": ({ what, rows, id }: { what: string; rows: readonly MailRow[]; id: string }, url: string) => ({
    subject: `承認のお願い：${what}`,
    lines: [
      "承認を待っている申請があります。内容を確かめて、承認するか差し戻してください。",
      "",
      ...summary(rows),
      "",
      `${url}/mypage/approvals/${id}`,
    ],
  }),
  "approval-outcome": (
    {
      outcome,
      what,
      rows,
      reason,
      id,
    }: {
      outcome: "approved" | "refused" | "expired" | "changed";
      what: string;
      rows: readonly MailRow[];
      reason: string | null;
      id: string;
    },
    url: string,
  ) => ({
    subject: `${outcomes[outcome].subject}：${what}`,
    lines: [
      outcomes[outcome].line,
      "",
      ...summary(rows),
      ...(reason === null ? [] : [`理由：${reason}`]),
      "",
      `${url}/mypage/procedures/requests/${id}`,
    ],
  }),
};
