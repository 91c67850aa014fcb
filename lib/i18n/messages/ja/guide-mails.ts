import type { MailRow } from "./mail";

const summary = (rows: readonly MailRow[]) => rows.map(({ label, value }) => `${label}：${value}`);
const notAsked = ["お心当たりがないときは、下の電話番号へお知らせください。"];

/** Mails about guides on paper (FB-28). No address stands in them. */
export const guideMails = {
  "guides-requested": ({ rows }: { rows: readonly MailRow[] }) => ({
    subject: "ご利用ガイドの請求を受け付けました",
    lines: [
      "ご利用ガイドの請求を受け付けました。登録された住所へお送りします。",
      "",
      ...summary(rows),
      "",
      "発送するまでは、マイページで取り消せます。",
      ...notAsked,
    ],
  }),
  "guides-withdrawn": ({ rows }: { rows: readonly MailRow[] }) => ({
    subject: "ご利用ガイドの請求を取り消しました",
    lines: ["ご利用ガイドの請求を取り消しました。", "", ...summary(rows), "", ...notAsked],
  }),
  "guides-sent": ({ number, sentOn, guides }: { number: string; sentOn: string; guides: readonly string[] }, url: string) => ({
    subject: "ご利用ガイドを発送しました",
    lines: [
      `${sentOn}に、請求されたご利用ガイド（${number}）を登録された住所へ発送しました。`,
      "",
      ...guides.map((guide) => `・${guide}`),
      "",
      "同じ内容は、マイページの「書類・約款」でも読めます。",
      `${url}/mypage/documents`,
      "届かないときは、下の電話番号へお知らせください。",
    ],
  }),
};
