import type { CaseworkWords } from "../words/casework";

export const casework: CaseworkWords = {
  noticeLink: (t) =>
    `書類をわたすリンクは、わたした日を1日目として${t.days}日目まで使えます。ダウンロードは${t.downloads}回までです。`,
  replyBy: (t) =>
    `わたしたちからのお知らせには、その月の${t.day}日までに返事をしてください。${t.day}日よりあとに送ったお知らせは、次の月の${t.day}日までです。返事がないと、使えなくなることがあります。`,
  details: (t) => `名前や住所が変わったときは、変わった日から${t.days}日までに知らせてください。`,
  succession: (t) =>
    `会社が一つになったときなど、契約をほかの人や会社が引きつぐときは、その日から${t.days}日までに知らせてください。`,
  changeForm: (name) => `会員情報を変えるときは、「${name}」という紙も出してください。`,
  discontinuation: (t) => `サービスをぜんぶやめるときは、${t.months}か月よりも前に知らせます。`,
  supportHours: (hours) =>
    `会社が開いている日の${hours.map(({ from, until }) => `${from}〜${until}`).join("、")}に、質問に答えます。ほかの時間に届いた質問には、次の時間から答えます。申し込みの日は変わりません。`,
  liabilityCap: (t) =>
    `サポートのことでわたしたちがつぐなうお金は、その日までの${t.months}か月に、そのサービスにはらったお金までです。`,
};
