import { logins, memberKinds } from "../../reasons/plain/labels";
import type { OrderingWords } from "../words/ordering";

/** A day of every year: `12-29`. */
function dayOfYear(monthDay: string): string {
  const [month = "", day = ""] = monthDay.split("-");
  return `${Number(month)}月${Number(day)}日`;
}

export const ordering: OrderingWords = {
  members: (kinds) => `申し込むことができるのは、${kinds.map((one) => memberKinds[one]).join("、")}です。`,
  refusedLogin: {
    standard: `${logins.standard}では申し込めません。ビジネスアカウントが要ります。`,
    "business-admin": `${logins["business-admin"]}は、申し込めません。`,
    "business-user": `${logins["business-user"]}は、申し込めません。`,
  },
  brands: (names) => `申し込むことができるブランドは、${names.join("、")}です。`,
  points: "申し込む前に、大事なことを画面で見せます。数と期間、お金、はらう日とはらい方、始まる日、しめきり、やめ方です。",
  deadline: "申し込みにしめきりがあるときは、画面で見せます。",
  receive: {
    "any-day": () => "申し込みを送ったその日が、申し込みの日です。",
    "business-days": (t) =>
      `会社が開いている日の${t.cutoff}より前に申し込むと、その日の分です。${t.cutoff}からあとや、休みの日は、会社が次に開く日の分です。`,
    "business-hours": (t) =>
      `会社が開いている日の${t.from}から${t.until}の前まで申し込めます。ほかの時間は、会社が次に開いたときの分です。`,
  },
  closedDays: (days) =>
    days.length === 0
      ? "土曜日、日曜日、祝日は、会社が休みです。"
      : `土曜日、日曜日、祝日と、${days.map(dayOfYear).join("、")}は、会社が休みです。`,
  start: {
    "on-provision": () => "申し込みの日に始まります。わたしたちが別の日に使えるようにしたときは、その日からです。",
    "at-once": () => "申し込むと、すぐに使えます。",
    "lead-time": (t) =>
      `会社が開いている日で数えて、申し込みの日から${t.businessDays}日${t.atMost ? "まで" : "目"}に始まります。`,
    "month-start": (t) =>
      `${t.cutoffDay}日までに申し込むと、次の月の1日に始まります。それよりあとは、次の次の月の1日に始まります。`,
    "desired-date": (t) => `始まる日を選べます。申し込みの日の${t.earliestDays}日あとから選べます。`,
  },
  desired: { "not-offered": "始まる日は選べません。" },
  term: {
    none: () => "「この日まで使う」という約束の期間はありません。",
    fixed: (t) => `最初の約束の期間は${t.months}か月です。やめなければ、あと${t.renewsBy}か月ずつ続きます。`,
  },
  least: (count, unit) => `${count}${unit}から申し込めます。`,
  most: (count, unit, contact) => `${count}${unit}まで申し込めます。${contact ?? ""}`,
  up: {
    "month-of-receipt": () => "数をふやすと、申し込んだ月から、1か月分を新しい数で計算します。",
    "start-rule": () =>
      "数をふやすと、ふやした分は始まる日の決まりのとおりに始まります。1年ごとのお金は、残りの月の分だけはらいます。",
    "day-of-receipt": () => "数をふやすと、ふやした分は申し込みの日から使えます。1年ごとのお金は、残りの月の分だけはらいます。",
  },
  down: {
    "next-month": () => "数をへらすと、次の月から新しい数になります。",
    "as-cancellation": () => "数をへらすと、その日にやめるときに終わる日の、次の日から新しい数になります。",
    never: () => "数をへらすことはできません。",
  },
  withdrawal: {
    never: () => "申し込んだあとで、申し込みをなかったことにはできません。",
    "before-start": () => "始まる日の前の日まで、申し込みをなかったことにできます。",
  },
  versions: {
    follows: "約束が変わると、変わった日から新しい約束になります。",
    "pinned-until-renewal": "約束が変わっても、いまの期間が終わるまでは、申し込んだときの約束のままです。",
  },
};
