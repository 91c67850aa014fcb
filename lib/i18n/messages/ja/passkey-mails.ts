/** News of the passkeys of staff; those of members are told as every method is. */
export const passkeyMails = {
  "staff-passkey-changed": ({ at, what }: { at: string; what: "added" | "removed" }) => ({
    subject: what === "added" ? "パスキーを登録しました（社内）" : "パスキーを削除しました（社内）",
    lines: [
      what === "added"
        ? `${at}に、社内のログインにパスキーを登録しました。`
        : `${at}に、社内のログインからパスキーを削除しました。`,
      "ほかで開いていたログインは終わりました。",
      "",
      "お心当たりがないときは、すぐに管理者へお知らせください。",
    ],
  }),
};
