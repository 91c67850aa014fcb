const notAsked = ["お心当たりがないときは、下の電話番号へお知らせください。"];

/** Mails about a member's details, its reports, its own data and its leaving. */
export const memberMails = {
  "member-changed": ({ items }: { items: string }, url: string) => ({
    subject: "会員情報を変更しました",
    lines: [
      "次の項目を変更しました。",
      "",
      items,
      "",
      "変更した内容は、マイページの会員情報で確かめられます。",
      `${url}/mypage/member`,
      "",
      ...notAsked,
    ],
  }),
  "change-report-placed": ({ number, what }: { number: string; what: string }, url: string) => ({
    subject: "届け出を受け付けました",
    lines: [
      `${what}の届け出（受付番号 ${number}）を受け付けました。`,
      "担当者が書類を確かめてから、会員情報に反映します。結果はメールでお知らせします。",
      "",
      `${url}/mypage/member/reports`,
      "",
      ...notAsked,
    ],
  }),
  "change-report-decided": (
    { number, what, accepted, answer }: { number: string; what: string; accepted: boolean; answer: string },
    url: string,
  ) => ({
    subject: accepted ? "届け出を会員情報に反映しました" : "届け出を受け付けられませんでした",
    lines: [
      accepted
        ? `${what}の届け出（受付番号 ${number}）を確かめ、会員情報に反映しました。`
        : `${what}の届け出（受付番号 ${number}）は、受け付けられませんでした。会員情報は変わっていません。`,
      "",
      `担当者から：${answer}`,
      "",
      `${url}/mypage/member/reports`,
    ],
  }),
  "own-data-ready": ({ until }: { until: string }, url: string) => ({
    subject: "データのダウンロードの用意ができました",
    lines: [
      "ご自身のデータのダウンロードの用意ができました。",
      `${until}まで、ログインしてダウンロードできます。`,
      "",
      `${url}/mypage/own-data`,
      "",
      ...notAsked,
    ],
  }),
  "deletion-state": (
    { state, number, answer }: { state: "waiting" | "done" | "refused"; number: string; answer: string | null },
    url: string,
  ) => ({
    subject: {
      waiting: "データの削除の求めを受け付けました",
      done: "データを削除しました",
      refused: "データの削除の求めに応じられませんでした",
    }[state],
    lines: [
      {
        waiting: `データの削除の求め（受付番号 ${number}）を受け付けました。担当者が削除するまでは、取り下げられます。`,
        done: `データの削除の求め（受付番号 ${number}）により、法令で残すもののほかを削除しました。`,
        refused: `データの削除の求め（受付番号 ${number}）には、応じられませんでした。`,
      }[state],
      ...(answer === null ? [] : ["", `担当者から：${answer}`]),
      "",
      `${url}/mypage/own-data/deletion`,
      "",
      ...notAsked,
    ],
  }),
  "member-left": ({ number, removeOn }: { number: string; removeOn: string }) => ({
    subject: "退会の手続きが完了しました",
    lines: [
      `退会の手続き（受付番号 ${number}）が完了しました。これまでご利用いただき、ありがとうございました。`,
      "ログインは、すべて閉じました。使っていたIDは、二度と使えません。",
      `法令で残すもののほかの情報は、${removeOn}に削除します。`,
      "",
      ...notAsked,
    ],
  }),
};
