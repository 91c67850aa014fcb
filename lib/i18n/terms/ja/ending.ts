import { monthFrom } from "../../reasons/ja/labels";
import type { EndingWords } from "../words/ending";

const when = (accepted: boolean) => (accepted ? "解約を受理した" : "解約を受け付けた");

export const ending: EndingWords = {
  route: {
    portal: "解約は、このサイトで受け付けます。",
    inquiry: "解約は、お問い合わせで受け付けます。",
    form: "解約は、このサイトの申込フォームで受け付けます。",
    telephone: "解約は、お電話で受け付けます。",
    paper: "解約は、書面で受け付けます。",
  },
  acceptance: {
    automatic: "解約は、受け付けたときに決まります。",
    staff: "解約は、当社が受理したときに決まります。終わる日は、受理した日によって決まります。",
  },
  ends: {
    "day-of-request": (_, accepted) => `${when(accepted)}日に終わります。`,
    "end-of-month": (_, accepted) => `${when(accepted)}月の末日に終わります。`,
    "month-by-cutoff": (t, accepted) =>
      `${t.day}日までに${accepted ? "受理する" : "受け付ける"}と、その月の末日に終わります。それより後は、翌月の末日に終わります。`,
    "term-end": () => "解約すると、今の期間で終わります。",
  },
  to: {
    "end-of-month": "終わる日は、期間が終わる月の末日です。",
    "term-end": "終わる日は、期間の最後の日です。",
  },
  window: {
    "day-before": (t, accepted) =>
      `${accepted ? "受理の締切は" : "締切は"}、期間が終わる月の${t.monthsBefore === 0 ? "" : `${monthFrom(-t.monthsBefore)}の`}${t.day}日です。過ぎると、次の期間で終わります。`,
    "last-day": (_, accepted) => `${accepted ? "受理の締切は" : "締切は"}、期間の最後の日です。過ぎると、次の期間で終わります。`,
  },
  early: {
    refused: () => "期間の途中で終えることはできません。",
    "remaining-not-invoiced": (t) =>
      `最低利用期間の途中でも、受付の月の末日に終えられます。「${t.name.ja}」として、残りの期間のまだ請求していない月額をすぐに請求します（不課税）。お支払い済みの料金は戻りません。`,
  },
  renewed: "更新のあとの期間は、途中で終えることはできません。",
  undo: { never: "解約は取り消せません。" },
  additions: { refused: "解約を受け付けたあとは、追加の申込はできません。" },
  again: "解約を受け付けたあとは、もう一度解約を申し込むことはできません。",
  afterEnd: {
    "months-until-confirmed": (t) =>
      `終わったあとに使用が見つかると、使用の終わりを確かめた月まで、「${t.name.ja}」として月額がかかります。`,
    "next-term": (t) => `終わったあとに使用が見つかると、「${t.name.ja}」として、次の期間の料金がすべてかかります。`,
  },
  consumerRight: (days) =>
    `契約の書面を受け取った日を1日目として、${days}日目まで、途中の解約の料金なしで契約を解除できます（初期契約解除）。`,
};
