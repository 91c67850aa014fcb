import type { PaperToFollow } from "../../../domain/registration/papers-to-follow";
import type { MailRow } from "./mail";

const papers: Readonly<Record<PaperToFollow, string>> = {
  identity: "はじめてのご注文のときに、本人確認書類（運転免許証、またはマイナンバーカードの表面）を送っていただきます。",
  registry: "はじめてのご注文のときに、登記簿謄本を送っていただきます。",
};

/** Mails of a registration: the code, what the owner of a known address gets in its place, and the welcome. */
export const registrationMails = {
  "registration-code": ({ code, validUntil, requestedAt }: { code: string; validUntil: string; requestedAt: string }) => ({
    subject: "会員登録の確認コード",
    lines: [
      "会員登録のお申し込みがありました。登録の画面に、次のコードを入力してください。",
      "",
      `確認コード：${code}`,
      `有効期限：${validUntil}`,
      `受付時刻：${requestedAt}`,
      "",
      "コードを入力するまで、登録は終わりません。",
      "このコードを人に教えないでください。電話やメールでお聞きすることもありません。",
      "お心当たりがないときは、どなたかがアドレスを打ち間違えました。このメールを消してください。何も登録されません。",
    ],
  }),
  "registration-known": ({ requestedAt }: { requestedAt: string }, url: string) => ({
    subject: "会員登録のお申し込みについて",
    lines: [
      `${requestedAt}に、このメールアドレスで会員登録のお申し込みがありました。`,
      "このアドレスは、すでに会員登録が済んでいます。新しい登録は受け付けていません。",
      "",
      "会員IDとパスワードでログインしてください。",
      `${url}/login/member`,
      "",
      "パスワードを忘れたときは、次のページで再設定できます。",
      `${url}/password-reset`,
      "会員IDがわからないときは、お問い合わせください。",
      `${url}/contact`,
      "",
      "お心当たりがないときは、このメールを消してください。登録の内容は変わりません。",
    ],
  }),
  "member-registered": ({ rows, papers: paper }: { rows: readonly MailRow[]; papers: PaperToFollow | null }, url: string) => ({
    subject: "会員登録が完了しました",
    lines: [
      "会員登録が完了しました。ありがとうございます。",
      "",
      ...rows.map(({ label, value }) => `${label}：${value}`),
      "",
      "これから、会員IDとパスワードでログインできます。",
      `${url}/login/member`,
      ...(paper ? ["", papers[paper]] : []),
      "",
      "お心当たりがないときは、下の電話番号へお知らせください。",
    ],
  }),
};
