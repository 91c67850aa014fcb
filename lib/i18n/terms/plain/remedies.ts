import type { RemedyWords } from "../words/remedies";

export const remedies: RemedyWords = {
  interruption: (t) =>
    `続けて${t.beyondHours}時間より長く使えなかったときは、お金を返します。長かった分の24時間ごとに、1年のお金を${t.yearDays}で割ったお金です。`,
  noCredit: (cause) => `${cause}のせいで使えなかったときは、返しません。`,
  cause: { operator: "わたしたち", "app-distributor": "アプリを配る会社" },
  restriction: (t) =>
    `大変なことがあって自由に使えなかったときは、1日ごとに、1か月のお金を${t.monthDays}で割ったお金を返します。1か月分までです。`,
  interest: (name, rate, yearDays) =>
    `はらうのがおくれると、「${name}」がかかります（不課税）。1年で${rate}です。1年を${yearDays}日として、おくれた日の数だけかかります。`,
  surcharge: (t) => `はらうはずのお金を、わざとはらわなかったときは、その${t.times}倍の「${t.name.ja}」がかかります（不課税）。`,
  suspension: { "go-on": "お金をはらわないときなどは、使えないように止めることがあります。止めている間も、お金はかかります。" },
};
