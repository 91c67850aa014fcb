/** My Page's banner while mail doesn't reach the member. */
export const mailTrouble = {
  title: "お知らせメールが届いていません",
  text: (masked: string, at: string) => `${at}に、${masked} あてのメールが届きませんでした。大切なお知らせもメールで送ります。`,
  act: "連絡用メールアドレスを変える",
  same: "アドレスが正しいときは、メールボックスの空きと受信拒否の設定を確かめてください。",
};
