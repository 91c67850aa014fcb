import { formatYen } from "../../format";
import type { FeeWords } from "../words/fees";

const yen = (amount: number) => formatYen(amount, "ja");

export const fees: FeeWords = {
  price: {
    flat: (p, { tax }) => `${yen(p.yen)}${tax}`,
    "per-unit": (p, { unit, tax }) => `1${unit ?? "つ"}につき${yen(p.yen)}${tax}`,
    steps: (_, { tax }) => `次の表の額${tax}`,
  },
  charge: {
    monthly: (c, price) => `「${c.name.ja}」は、1か月に${price}です。日割りはありません。`,
    yearly: (c, price) => `「${c.name.ja}」は、1年に${price}です。`,
    once: (c, price) =>
      c.when === "start"
        ? `「${c.name.ja}」は、始めるときに1回だけ、${price}です。`
        : `「${c.name.ja}」は、解約のあともう一度申し込むときに、${price}です。はじめての申込ではかかりません。`,
    metered: (c, price) => `「${c.name.ja}」は、使った量に応じて、${price}です。1円未満は切り捨てます。`,
  },
  tax: { standard: "（税抜）", reduced: "（税抜・軽減税率）", outside: "（不課税）" },
  upTo: (count, unit) => `${count}${unit ?? "つ"}まで`,
  beyond: (every, unit) => `さらに${every}${unit ?? "つ"}ごと（満たない分も1回）`,
  first: {
    "same-month": () => "料金は、始まる月からかかります。",
    "month-after": () => "料金は、始まる月の翌月からかかります。始まる月は無料です。",
    "after-waiver": (t) => `申し込んだ月から${t.months}か月は免責期間です。料金は、その次の月からかかります。`,
  },
  firstDay: "1日に始まるときは、その月から料金がかかります。",
  last: { "month-in-full": () => "終わる月は、1か月分の料金がかかります。" },
  beforeFirst: {
    charged: "料金が始まる前に終わるときも、終わる月の1か月分がかかります。",
    free: "料金が始まる前に終わるときは、料金はかかりません。",
  },
  midTerm: {
    "remaining-months": () => "期間の途中からは、年額の12分の1に、始まる月からの残りの月数を掛けます。1円未満は切り捨てます。",
  },
  free: {
    days: (t) => (t.days === 0 ? "無料の期間はありません。" : `始まる日を1日目として${t.days}日目までの使用は、無料です。`),
  },
  correction: "請求が確定したあとに量を直したときは、差額を次の請求に入れます。",
  taxOnce: {
    truncate: "消費税は、請求書の税率ごとに1回だけ計算し、1円未満を切り捨てます。",
    "half-up": "消費税は、請求書の税率ごとに1回だけ計算し、1円未満を四捨五入します。",
    ceil: "消費税は、請求書の税率ごとに1回だけ計算し、1円未満を切り上げます。",
  },
  taxByLastDay: "消費税率は、料金の対象の最後の日のものです。",
};
