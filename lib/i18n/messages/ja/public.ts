/** Front door and the pages that anybody may read. */
export const publicPages = {
  homeTitle: "お客様ページ",
  homeLead: "ご契約の内容、オプション、アカウントIDの確認と手続きができます。",
  homeChoose: "ご利用のサービスを選んでください",
  loginTo: (brand: string) => `${brand}にログイン`,
  memberTitle: "会員ID",
  memberText: "法人・個人事業・クラウドのサービスは、会員登録をして使います。",
  memberLogin: "会員IDでログイン",
  register: "会員登録をする",
  firstTime: "はじめての方",
  firstTimeText: "登録証にあるお客様番号、初回パスワード、認証登録コードをご用意ください。",
  cannotLogin: "ログインできないとき",
  cannotLoginText: "パスワードを忘れたとき、ロックされたときの方法をご案内します。",
  seeHelp: "ヘルプを見る",
  termsTitle: "約款・規約",
  termsLead:
    "お申し込みの前に、かならずお読みください。日付の前に申し込まれた方にも、変わった日からあとは新しい版が当てはまります。",
  toc: "目次",
  since: (date: string) => `${date}から`,
  japaneseOnly: "約款は日本語が正文です。",
};
