import type { MailRow } from "./mail";

const summary = (rows: readonly MailRow[]) => rows.map(({ label, value }) => `${label}：${value}`);
const notAsked = ["お心当たりがないときは、下の電話番号へお知らせください。"];

/** Mails about the services of partners, and campaign mail with its way out (JP-16). */
export const partnerMails = {
  "partner-applied": ({ rows }: { rows: readonly MailRow[] }) => ({
    subject: "提携サービスの申込を受け付けました",
    lines: [
      "提携サービスの申込を受け付け、提携先に伝えます。",
      "",
      ...summary(rows),
      "",
      "料金は提携先が請求します。提携先の画面でコースを選ぶと、契約になります。",
      ...notAsked,
    ],
  }),
  "partner-cancelled": ({ rows }: { rows: readonly MailRow[] }) => ({
    subject: "提携サービスの解約を受け付けました",
    lines: [
      "提携サービスの解約を受け付け、提携先に伝えます。",
      "",
      ...summary(rows),
      "",
      "この解約は取り消せません。もう一度申し込むことはできます。",
      ...notAsked,
    ],
  }),
  "campaign-consent-changed": ({ rows }: { rows: readonly MailRow[] }) => ({
    subject: "ご案内メールの設定を変更しました",
    lines: ["キャンペーン等のご案内メールの設定を変更しました。", "", ...summary(rows), "", "設定は、いつでも変えられます。"],
  }),
  campaign: ({ title, body, token }: { title: string; body: string; token: string }, url: string) => ({
    subject: title,
    lines: [
      ...body.split("\n"),
      "",
      "────────────────────",
      "このご案内は、受け取りに同意された方にお送りしています。",
      "配信の停止（ログインは要りません）：",
      `${url}/unsubscribe?token=${token}`,
    ],
  }),
};
