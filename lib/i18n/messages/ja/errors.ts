/** Pages for what went wrong. Each says what happened and what can be done next. */
export const errors = {
  notFoundTitle: "ページが見つかりません",
  notFoundLead: "アドレスが違うか、ページがなくなったか、このログインでは見られないページです。",
  notFoundHints: [
    "アドレスを手で入力したときは、もう一度確かめてください。",
    "古いメールやお気に入りから開いたときは、ホームから探してください。",
    "契約や手続きのページは、そのご契約のログインでだけ開けます。",
  ],
  toHome: "マイページのホームへ",
  toLogin: "ログインへ",
  toHelp: "ヘルプを見る",
  failedTitle: "ページを表示できませんでした",
  failedLead: "一時的な不具合です。手続きの途中だったときは、まだ完了していません。",
  failedNext: "もう一度表示してください。続くときは、下の番号を添えてお問い合わせください。",
  retry: "もう一度表示する",
  reference: "受付番号",
};
