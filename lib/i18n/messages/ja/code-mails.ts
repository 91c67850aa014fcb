import type { ChallengePurpose } from "../../../domain/identity/factor-method";

const notAsked = [
  "お心当たりがないときは、ほかの人がパスワードを知っているおそれがあります。",
  "下の電話番号へお知らせください。",
];

/** What an authentication code was asked for. */
const codeFor: Readonly<Record<ChallengePurpose, string>> = {
  login: "マイページへのログインに使う認証コードです。",
  enrol: "認証コードの受け取り先を登録するための認証コードです。",
  add: "認証の方法を追加するための認証コードです。",
  test: "認証コードが届くことを確かめるための認証コードです。",
  "step-up": "大切な手続きの前に、ご本人だと確かめるための認証コードです。",
};

/** Codes: those that are sent, and those that are kept for when none arrive. */
export const codeMails = {
  "authentication-code": ({
    code,
    purpose,
    validUntil,
    requestedAt,
  }: {
    code: string;
    purpose: ChallengePurpose;
    validUntil: string;
    requestedAt: string;
  }) => ({
    subject: "認証コードのお知らせ",
    lines: [
      codeFor[purpose],
      "",
      `認証コード：${code}`,
      `有効期限：${validUntil}`,
      `受付時刻：${requestedAt}`,
      "",
      "このコードを人に教えないでください。電話やメールでお聞きすることもありません。",
      ...(purpose !== "enrol" && purpose !== "add"
        ? notAsked
        : ["お心当たりがないときは、どなたかが受け取り先を打ち間違えました。このメールを消してください。"]),
    ],
  }),
  "new-backup-code-used": (
    { usedAt, left, use = "login" }: { usedAt: string; left: number; use?: "login" | "step-up" },
    url: string,
  ) => ({
    subject: use === "login" ? "バックアップコードでログインしました" : "バックアップコードでご本人の確認をしました",
    lines: [
      use === "login"
        ? `${usedAt}に、バックアップコードでのログインがありました。`
        : `${usedAt}に、ログインした画面で、バックアップコードによるご本人の確認がありました。`,
      left === 0 ? "使えるバックアップコードは、もうありません。" : `使えるバックアップコードは、あと${left}個です。`,
      "",
      "新しいコードは「ログインと安全」で作れます。",
      `${url}/mypage/security`,
      "",
      ...notAsked,
    ],
  }),
  "backup-codes-renewed": ({ at }: { at: string }) => ({
    subject: "バックアップコードを新しくしました",
    lines: [`${at}に、バックアップコードを新しくしました。`, "前のコードは、もう使えません。", "", ...notAsked],
  }),
};
