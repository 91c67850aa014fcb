type Waiting = { loginHint: string; approvedAt: string; takesEffectAt: string; token: string };
type Done = { loginHint: string; doneAt: string; validUntil: string; code: string | null; byPost: boolean };

/** Mails about a reset of second factors by staff. */
export const resetMails = {
  "factor-reset-waiting": ({ loginHint, approvedAt, takesEffectAt, token }: Waiting, url: string) => ({
    subject: "認証方法を初期化します",
    lines: [
      `${approvedAt}に、ID「${loginHint}」の認証方法の初期化を認めました。`,
      `${takesEffectAt}に、認証コードの受け取り先、認証アプリ、パスキー、バックアップコードがすべて使えなくなります。`,
      "パスワードは変わりません。",
      "",
      "お心当たりがないとき、初期化が要らなくなったときは、次のページで取りやめてください。",
      "",
      `${url}/factor-reset?token=${token}`,
      "",
      `取りやめられるのは${takesEffectAt}までです。何もしなければ、初期化します。`,
    ],
  }),
  "factor-reset-done": ({ loginHint, doneAt, validUntil, code, byPost }: Done, url: string) => ({
    subject: "認証方法を初期化しました",
    lines: [
      `${doneAt}に、ID「${loginHint}」の認証方法を初期化しました。`,
      "これまでの認証方法は使えません。開いていたログインは終わりました。パスワードは変わっていません。",
      "",
      ...(code
        ? [
            `認証登録コード：${code}`,
            "",
            `次のログインで、パスワードのあとにこのコードを入力し、新しい認証方法を登録してください。コードは${validUntil}まで、1回だけ使えます。`,
            "",
            `${url}/login`,
          ]
        : [
            byPost
              ? "新しい認証方法を登録するための認証登録コードは、ご登録の住所へ郵送します。"
              : "新しい認証方法を登録するための認証登録コードは、連絡用のメールアドレスへお送りしました。",
          ]),
      "",
      "お心当たりがないときは、すぐに、下の電話番号へお知らせください。",
    ],
  }),
};
