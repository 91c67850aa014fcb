import { logins, memberKinds } from "../../reasons/ja/labels";
import type { OrderingWords } from "../words/ordering";

const received = "申込を受け付けた日";

/** A day of every year: `12-29`. */
function dayOfYear(monthDay: string): string {
  const [month = "", day = ""] = monthDay.split("-");
  return `${Number(month)}月${Number(day)}日`;
}

export const ordering: OrderingWords = {
  members: (kinds) => `申し込めるのは、${kinds.map((one) => memberKinds[one]).join("、")}の会員です。`,
  refusedLogin: {
    standard: `${logins.standard}では申し込めません。ビジネスアカウントが必要です。`,
    "business-admin": `${logins["business-admin"]}では申し込めません。`,
    "business-user": `${logins["business-user"]}では申し込めません。`,
  },
  brands: (names) => `申し込めるブランドは、${names.join("、")}です。`,
  points: "申込の前に、分量・期間、価格、支払いの時期・方法、提供を始める日、申込の期限、撤回・解約を確認の画面に表示します。",
  deadline: "申込に期限があるときは、確認の画面に表示します。",
  receive: {
    "any-day": () => "申し込んだ日が、そのまま受付日です。",
    "business-days": (t) =>
      `営業日の${t.cutoff}より前の申込は、その日の受付です。${t.cutoff}以降と営業日ではない日の申込は、次の営業日の受付です。`,
    "business-hours": (t) =>
      `営業日の${t.from}から${t.until}までに受け付けます。${t.until}ちょうどと時間の外の申込は、次に受付が始まるときの受付です。`,
  },
  closedDays: (days) =>
    days.length === 0
      ? "営業日は、土曜日、日曜日、祝日を除く日です。"
      : `営業日は、土曜日、日曜日、祝日と、${days.map(dayOfYear).join("、")}を除く日です。`,
  start: {
    "on-provision": () => `${received}に始まります。当社が別の日に提供を始めたときは、その日からです。`,
    "at-once": () => "申込のあと、すぐに使えます。",
    "lead-time": (t) =>
      t.atMost
        ? `${received}の後、${t.businessDays}営業日以内に始まります。`
        : `${received}から${t.businessDays}営業日目に始まります。`,
    "month-start": (t) => `${t.cutoffDay}日までの受付は翌月の1日に、それより後の受付は翌々月の1日に始まります。`,
    "desired-date": (t) => `始まる日を選べます。${received}の${t.earliestDays}日後から選べます。`,
  },
  desired: { "not-offered": "始まる日を選ぶことはできません。" },
  term: {
    none: () => "最低利用期間はありません。",
    fixed: (t) => `最低利用期間は${t.months}か月です。解約がなければ、${t.renewsBy}か月ずつ更新します。`,
  },
  least: (count, unit) => `${count}${unit}から申し込めます。`,
  most: (count, unit, contact) => `申し込めるのは${count}${unit}までです。${contact ?? ""}`,
  up: {
    "month-of-receipt": () => "数を増やすと、受付の月から、1か月分を新しい数で計算します。",
    "start-rule": () =>
      "数を増やすと、増えた分は始まる日の決まりのとおりに始まります。年額の料金は、差額を残りの月の分だけ請求します。",
    "day-of-receipt": () => "数を増やすと、増えた分は受付日から使えます。年額の料金は、差額を残りの月の分だけ請求します。",
  },
  down: {
    "next-month": () => "数を減らすと、翌月から新しい数になります。",
    "as-cancellation": () => "数を減らすと、同じ日に解約を受け付けたときに終わる日の、次の日から新しい数になります。",
    never: () => "数を減らすことはできません。",
  },
  withdrawal: {
    never: () => "申込のあとで、申込を取り消すことはできません。",
    "before-start": () => "始まる日の前の日まで、申込を取り消せます。",
  },
  versions: {
    follows: "利用条件が変わると、変わった日から新しい条件になります。",
    "pinned-until-renewal": "利用条件が変わっても、更新までは申し込んだときの条件のままです。",
  },
};
