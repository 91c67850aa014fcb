import type { CaseworkWords } from "../words/casework";

export const casework: CaseworkWords = {
  noticeLink: (t) =>
    `書類をお渡しするリンクは、お渡しした日を1日目として${t.days}日目まで使えます。ダウンロードは${t.downloads}回までです。`,
  replyBy: (t) =>
    `当社の通知には、その月の${t.day}日までに返信してください。${t.day}日より後に送った通知は、翌月の${t.day}日までです。返信も対応もないときは、停止することがあります。`,
  details: (t) => `名称や住所が変わったときは、変わった日から${t.days}日以内に届け出てください。`,
  succession: (t) => `合併や譲渡などで契約を引き継いだときは、引き継いだ日から${t.days}日以内に届け出てください。`,
  changeForm: (name) => `会員情報を変えるときは、「${name}」も提出してください。`,
  discontinuation: (t) => `サービスのすべてを終えるときは、${t.months}か月以上前にお知らせします。`,
  supportHours: (hours) =>
    `サポートの時間は、営業日の${hours.map(({ from, until }) => `${from}〜${until}`).join("、")}です。時間の外に届いたお問い合わせには、次に始まるときから回答します。申込の受付日は変わりません。`,
  liabilityCap: (t) => `当社がサポートについて賠償する額は、その日までの${t.months}か月に支払われた料金が上限です。`,
};
