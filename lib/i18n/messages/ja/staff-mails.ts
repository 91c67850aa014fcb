type Person = { at: string; change: "added" | "role"; name: string; loginId: string; role: string; by: string };
type Asked = { loginHint: string; askedAt: string };

/** News among staff, and what a member is told before a second person decides. */
export const staffMails = {
  "staff-person-changed": ({ at, change, name, loginId, role, by }: Person) => ({
    subject: change === "added" ? "職員が登録されました（社内）" : "職員の役割が変わりました（社内）",
    lines: [
      change === "added" ? `${at}に、職員が登録されました。` : `${at}に、職員の役割が変わりました。`,
      "",
      `職員：${name}（${loginId}）`,
      `役割：${role}`,
      `行った人：${by}`,
      "",
      "覚えのない登録や変更のときは、その職員のログインをすぐに止めて、行った人に確かめてください。",
    ],
  }),
  "certificate-asked": ({ loginHint, askedAt }: Asked) => ({
    subject: "登録証の出し直しの申し出がありました",
    lines: [
      `${askedAt}に、お客様番号「${loginHint}」の登録証の出し直しの申し出がありました。`,
      "別の担当者が確かめて認めると、いまのパスワード、認証コードの受け取り先、バックアップコードは使えなくなります。",
      "まだ何も変わっていません。",
      "",
      "お心当たりがないときは、すぐに、下の電話番号へお知らせください。",
    ],
  }),
};
