import type { RemedyWords } from "../words/remedies";

export const remedies: RemedyWords = {
  interruption: (t) =>
    `続けて${t.beyondHours}時間より長く使えなかったときは、超えた時間の24時間ごとに、年額の${t.yearDays}分の1をお返しします。`,
  noCredit: (cause) => `${cause}が原因のときは、お返しはありません。`,
  cause: { operator: "当社", "app-distributor": "アプリの配布元" },
  restriction: (t) =>
    `緊急のときに使用を制限した日は、1日につき1か月分の料金の${t.monthDays}分の1をお返しします。1か月分が上限です。`,
  interest: (name, rate, yearDays) =>
    `支払期日を過ぎると、次の日から支払いの前の日まで、年${rate}（${yearDays}日の日割り）の「${name}」がかかります（不課税）。`,
  surcharge: (t) => `料金を不正に免れたときは、免れた額の${t.times}倍の「${t.name.ja}」がかかります（不課税）。`,
  suspension: { "go-on": "お支払いがないときなどは、提供を停止することがあります。停止の間も、料金はかかります。" },
};
