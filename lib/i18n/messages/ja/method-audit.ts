/** What happened to the methods of a login, in the audit trail. */
export const methodAudit = {
  "factor.enrolled": "認証の方法を登録した（はじめてのログイン）",
  "factor.added": "認証の方法を追加した",
  "factor.removed": "認証の方法を削除した",
  "factor.preferred": "最初に使う認証の方法を変えた",
  "factor.checked": "認証の方法を確かめた",
  "factor.check-failed": "ログイン中の認証コードの入力を間違えた",
};
