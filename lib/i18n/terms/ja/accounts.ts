import type { AccountWords } from "../words/accounts";

const roles = { admin: "管理者権限", user: "ユーザー権限" } as const;

export const accounts: AccountWords = {
  slot: (name, basic) => (basic === 0 ? `${name}は、基本では使えません。` : `${name}は、基本で${basic}件です。`),
  ids: {
    format: (t) => `アカウントIDは、${t.min}文字から${t.max}文字までの英小文字、数字、「-」「_」「.」です。`,
    fixed: () => "アカウントIDの文字列は、登録のあと変えられません。",
    deletion: () => "アカウントIDの削除は、元に戻せません。そのIDのオプションも終わります。",
    neverReused: () => "削除したアカウントIDは、どなたも二度と使えません。",
    defaultRole: (t) => `権限を選ばないときは、${roles[t.role]}です。`,
    adminRole: () => "管理者権限では、お客様番号とほぼ同じ手続きができます。",
    mailNameWarning: () => "メールアドレスの名前と同じアカウントIDには、注意を表示します。",
    operatorMail: () =>
      "当社のメールアドレスには、メールの空きが必要です。ほかのアドレスに変えると、メールボックスとWebスペースは終わります。",
    operatorAddress: (t) =>
      `当社のメールアドレスの「@」の前は、${t.min}文字から${t.max}文字までの英小文字、数字、記号です。記号は最初と最後に使えず、続けて使えません。`,
    otherAddress: (t) => `ほかのメールアドレスは、${t.max}文字までです。登録完了メールのリンクを開くと登録されます。`,
    forwarding: (t) => `当社のメールアドレスに届くメールは、ほかの会社のメールアドレス${t.max}件まで転送できます。`,
    autoReply: (t) =>
      `自動返信は、件名${t.subjectMax}文字、本文${t.textMax}文字、期間${t.daysMax}日までです。同じ相手には1日に1回返信します。`,
    webSpace: () => "Webスペースは、当社のメールアドレスがあるアカウントIDで使えます。",
    storage: () => "ストレージは、アカウントIDごとに登録し、外せます。",
  },
  firstLogin: (brands) =>
    brands.length === 0
      ? "はじめてのログインで、アカウントIDの登録を案内します。"
      : `はじめてのログインで、アカウントIDの登録を案内します。${brands.join("、")}では必ず登録します。`,
};
