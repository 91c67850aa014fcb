import { monthFrom } from "../../reasons/plain/labels";
import type { EndingWords } from "../words/ending";

const asked = (accepted: boolean) => (accepted ? "やめることが決まった" : "「やめる」と申し込んだ");
const deadline = (accepted: boolean) => (accepted ? "やめることを決めるしめきり" : "しめきり");
const missed = "間に合わないと、次の期間の終わりまで続きます。";

export const ending: EndingWords = {
  route: {
    portal: "やめるときは、このサイトで申し込みます。",
    inquiry: "やめるときは、「お問い合わせ」のページで申し込みます。",
    form: "やめるときは、このサイトの申し込みのページで申し込みます。",
    telephone: "やめるときは、電話してください。",
    paper: "やめるときは、紙に書いて送ってください。",
  },
  acceptance: {
    automatic: "やめる申し込みは、届いたときに決まります。",
    staff: "やめる申し込みは、わたしたちが中身を見てから決めます。終わる日は、決めた日で変わります。",
  },
  ends: {
    "day-of-request": (_, accepted) => `${asked(accepted)}日に終わります。`,
    "end-of-month": (_, accepted) => `${asked(accepted)}月の最後の日に終わります。`,
    "month-by-cutoff": (t, accepted) =>
      `${t.day}日までに${accepted ? "決まる" : "申し込む"}と、その月の最後の日に終わります。それよりあとは、次の月の最後の日に終わります。`,
    "term-end": () => "やめると、いまの約束の期間で終わります。",
  },
  to: {
    "end-of-month": "終わる日は、期間が終わる月の最後の日です。",
    "term-end": "終わる日は、期間の最後の日です。",
  },
  window: {
    "day-before": (t, accepted) => {
      const month = t.monthsBefore === 0 ? "" : `${monthFrom(-t.monthsBefore)}の`;
      return `${deadline(accepted)}は、期間が終わる月の${month}${t.day}日です。${missed}`;
    },
    "last-day": (_, accepted) => `${deadline(accepted)}は、期間の最後の日です。${missed}`,
  },
  early: {
    refused: () => "期間の途中でやめることはできません。",
    "remaining-not-invoiced": (t) =>
      `最初の約束の期間の途中でも、その月の最後の日にやめられます。残りの期間の、まだ請求していない毎月のお金を、すぐにぜんぶはらいます。これを「${t.name.ja}」といいます（不課税）。もうはらったお金は返しません。`,
  },
  renewed: "2回目からの期間は、途中でやめることはできません。",
  undo: { never: "やめる申し込みは、なかったことにできません。" },
  additions: { refused: "やめる申し込みのあとは、ふやすことができません。" },
  again: "やめる申し込みは、1回だけできます。",
  afterEnd: {
    "months-until-confirmed": (t) =>
      `終わったあとも使っていたときは、使い終わったとわかった月まで、毎月のお金がかかります。これを「${t.name.ja}」といいます。`,
    "next-term": (t) => `終わったあとも使っていたときは、次の期間のお金がぜんぶかかります。これを「${t.name.ja}」といいます。`,
  },
  consumerRight: (days) =>
    `契約の紙をもらった日を1日目と数えて、${days}日目までは、すぐにやめられます。途中でやめるためのお金は、はらいません。`,
};
