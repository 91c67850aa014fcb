/** What the code is for. */
const purposes = {
  login: "マイページへのログイン",
  enrol: "認証コードの受け取り先の登録",
  add: "認証の方法の追加",
  test: "認証コードが届くかどうかの確認",
  "step-up": "大切な手続きの本人確認",
  recovery: "パスワードの再設定",
};

export type SmsPurpose = keyof typeof purposes;

/** Every short message that the portal sends: few words, because a message of more than 70 characters costs twice. */
export const sms = {
  sender: (name: string): string => `【${name}】`,
  templates: {
    /** The last line is the form that telephones read to fill the code in, on this site and no other. */
    "authentication-code": (
      { code, purpose, validUntil }: { code: string; purpose: SmsPurpose; validUntil: string },
      host: string,
    ): string[] => [
      `認証コード ${code}（${validUntil}まで）`,
      `${purposes[purpose]}用です。人に教えないでください。`,
      "",
      `@${host} #${code}`,
    ],
    "factor-reset-waiting": ({ takesEffectAt, phone }: { takesEffectAt: string; phone: string }): string[] => [
      `${takesEffectAt}に認証方法を初期化します。`,
      `心当たりがなければ${phone}へ。`,
    ],
  },
};

export type SmsTexts = typeof sms;
