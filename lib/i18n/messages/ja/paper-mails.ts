const notAsked = [
  "お心当たりがないときは、ほかの人がパスワードを知っているおそれがあります。",
  "下の電話番号へお知らせください。",
];

/** Mails about what was on paper: certificates, first passwords, changes. */
export const paperMails = {
  "first-password-changed": ({ at }: { at: string }) => ({
    subject: "パスワードを決めました",
    lines: [
      `${at}に、登録証の初回パスワードに代わる、ご自身のパスワードを決めました。`,
      "初回パスワードは、もう使えません。",
      "",
      ...notAsked,
    ],
  }),
  "certificate-issued": ({ issuedAt, renewal, byPost }: { issuedAt: string; renewal: boolean; byPost: boolean }) => ({
    subject: renewal ? "登録証を出し直しました" : "登録証を発行しました",
    lines: [
      `${issuedAt}に、${renewal ? "登録証を出し直しました" : "登録証を発行しました"}。`,
      byPost ? "ご登録の住所へ郵送します。" : "窓口でお渡しします。",
      "",
      ...(renewal
        ? [
            "これまでのパスワードと認証コードの受け取り先は、使えなくなりました。",
            "新しい登録証の初回パスワードと認証登録コードで、ログインしてください。",
            "出し直しをお求めでないときは、下の番号へすぐにお知らせください。",
          ]
        : ["登録証の初回パスワードと認証登録コードで、はじめてのログインができます。"]),
    ],
  }),
  "paper-change-entered": ({ items, receivedOn }: { items: string; receivedOn: string }, url: string) => ({
    subject: "書面による変更が完了しました",
    lines: [
      `${receivedOn}に受け取った書面により、次の項目を変更しました。`,
      "",
      items,
      "",
      "変更した内容は、マイページの会員情報で確かめられます。",
      `${url}/mypage/member`,
      "",
      "お心当たりがないときは、下の電話番号へお知らせください。",
    ],
  }),
};
