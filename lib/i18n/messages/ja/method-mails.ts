type Change = { readonly method: string; readonly at: string };

const notAsked = [
  "お心当たりがないときは、ほかの人がログインしているおそれがあります。",
  "すぐに、下の電話番号へお知らせください。",
];

/** News of the methods by which a login proves who one is, to every address that had one. */
export const methodMails = {
  "method-added": ({ method, at }: Change, url: string) => ({
    subject: "認証の方法を追加しました",
    lines: [
      `${at}に、ログインの認証の方法を追加しました。`,
      "",
      `追加した方法：${method}`,
      "",
      "ほかで開いていたログインは終わりました。",
      "いま登録してある方法は「ログインと安全」で確かめられます。",
      `${url}/mypage/security`,
      "",
      ...notAsked,
    ],
  }),
  "method-removed": ({ method, at }: Change, url: string) => ({
    subject: "認証の方法を削除しました",
    lines: [
      `${at}に、ログインの認証の方法を削除しました。`,
      "",
      `削除した方法：${method}`,
      "",
      "この方法では、もうログインできません。ほかで開いていたログインは終わりました。",
      "いま登録してある方法は「ログインと安全」で確かめられます。",
      `${url}/mypage/security`,
      "",
      ...notAsked,
    ],
  }),
  "method-preferred": ({ method, at }: Change, url: string) => ({
    subject: "はじめに使う認証の方法を変えました",
    lines: [
      `${at}に、ログインのときにはじめに使う認証の方法を変えました。`,
      "",
      `はじめに使う方法：${method}`,
      "",
      "ほかの方法も、これまでどおり使えます。はじめに使う方法がメールのときは、パスワードの再設定のリンクもそのアドレスに送ります。",
      "いま登録してある方法は「ログインと安全」で確かめられます。",
      `${url}/mypage/security`,
      "",
      ...notAsked,
    ],
  }),
};
