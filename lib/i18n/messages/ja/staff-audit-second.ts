/** What the trail calls acts of which two people have a part. */
export const secondPersonActions = {
  "factor-reset.requested": "認証方法の初期化を申し出た",
  "factor-reset.check-failed": "本人確認ができず、認証方法の初期化を申し出なかった",
  "factor-reset.approved": "認証方法の初期化を認めた",
  "factor-reset.refused": "認証方法の初期化を認めなかった",
  "factor-reset.withdrawn": "認証方法の初期化を取りやめた",
  "factor-reset.done": "認証方法を初期化した",
  "factor-reset.printed": "認証登録コードの手紙を印刷した",
  "certificate.asked": "登録証の出し直しを申し出た",
  "certificate.approved": "登録証の出し直しを認めた",
  "certificate.declined": "登録証の出し直しを認めなかった",
  "certificate.withdrawn": "登録証の出し直しの申し出を取り下げた",
  "leaving.asked": "退会の確認を申し出た",
  "leaving.approved": "退会を認めた",
  "leaving.declined": "退会を認めなかった",
  "leaving.withdrawn": "退会の申し出を取り下げた",
  "factor-reset.returned": "届け先が変わったため、認証方法の初期化を判断待ちに戻した",
};
