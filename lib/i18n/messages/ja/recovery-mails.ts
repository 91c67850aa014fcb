/** Mails about getting back in, and about logins. */
export const recoveryMails = {
  "own-password-changed": ({ at }: { at: string }) => ({
    subject: "パスワードを変えました",
    lines: [
      `${at}に、ログインのパスワードを変えました。`,
      "ほかで開いていたログインは、終わりました。",
      "",
      "お心当たりがないときは、すぐに、下の電話番号へお知らせください。",
    ],
  }),
  "password-reset": (
    {
      loginHint,
      token,
      askedAt,
      validUntil,
      locked,
    }: { loginHint: string; token: string; askedAt: string; validUntil: string; locked: boolean },
    url: string,
  ) => ({
    subject: "パスワードの再設定のご案内",
    lines: [
      `${askedAt}に、ID「${loginHint}」のパスワードの再設定を受け付けました。`,
      "次のページで、新しいパスワードを決めてください。",
      "",
      `${url}/password-reset/new?token=${token}`,
      "",
      `このリンクは${validUntil}まで、1回だけ使えます。`,
      "再設定のあとのログインには、いつもの2段階認証も必要です。",
      ...(locked
        ? [
            "",
            "このIDは、いまロックされています。再設定をしても、ロックは解除されません。",
            "解除は、下の番号へのお電話で受け付けます。",
          ]
        : []),
      "",
      "お心当たりがないときは、何もしないでください。パスワードは変わりません。",
    ],
  }),
  "password-was-reset": ({ loginHint, at, locked }: { loginHint: string; at: string; locked: boolean }, url: string) => ({
    subject: "パスワードを再設定しました",
    lines: [
      `${at}に、ID「${loginHint}」のパスワードを再設定しました。`,
      "開いていたログインは、すべて終わりました。新しいパスワードでログインしてください。",
      "2段階認証の方法は、変わっていません。",
      ...(locked ? ["", "このIDは、いまロックされています。解除は、下の番号へのお電話で受け付けます。"] : ["", `${url}/login`]),
      "",
      "お心当たりがないときは、ほかの人がこのメールを読めるおそれがあります。",
      "すぐに、下の電話番号へお知らせください。",
    ],
  }),
  "new-device": (
    {
      loginHint,
      at,
      device,
      place,
      token,
      validUntil,
    }: { loginHint: string; at: string; device: string | null; place: string | null; token: string; validUntil: string },
    url: string,
  ) => ({
    subject: "はじめての端末でログインがありました",
    lines: [
      `ID「${loginHint}」で、はじめての端末からログインがありました。`,
      "",
      `日時：${at}`,
      `端末：${device ?? "不明"}`,
      `接続元：${place ?? "不明"}`,
      "",
      "ご自身のログインなら、何もしないでください。",
      "",
      "心当たりがないときは、次のページで、開いているログインをすべて終わらせてください。",
      `${url}/not-me?token=${token}`,
      "",
      `このリンクは${validUntil}まで使えます。ログインは要りません。`,
    ],
  }),
  "login-denied": ({ at, ended }: { at: string; ended: number }, url: string) => ({
    subject: "開いていたログインをすべて終わらせました",
    lines: [
      `${at}に、「心当たりがない」とのお知らせを受けました。`,
      ended > 0 ? `開いていたログイン${ended}件を終わらせました。` : "開いているログインは、ありませんでした。",
      "",
      "ほかの人がパスワードを知っているおそれがあります。次のページで再設定してください。",
      `${url}/password-reset`,
      "",
      "お困りのときは、下の電話番号へお知らせください。",
    ],
  }),
  "contact-received": ({ number, at }: { number: string; at: string }) => ({
    subject: "お問い合わせを受け付けました",
    lines: [
      "お問い合わせを受け付けました。",
      "",
      `受付番号：${number}`,
      `受付日時：${at}`,
      "",
      "担当者が、お電話でご本人確認をしたうえでお答えします。",
      "メールでは、IDやロックの状態をお知らせしません。",
      "",
      "お心当たりがないときは、このメールを消してください。",
    ],
  }),
};
