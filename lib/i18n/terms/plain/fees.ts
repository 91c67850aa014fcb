import { formatYen } from "../../format";
import type { FeeWords } from "../words/fees";

const yen = (amount: number) => formatYen(amount, "ja");

export const fees: FeeWords = {
  price: {
    flat: (p, { tax }) => `${yen(p.yen)}${tax}`,
    "per-unit": (p, { unit, tax }) => `1${unit ?? "つ"}で${yen(p.yen)}${tax}`,
    steps: (_, { tax }) => `次の表のお金${tax}`,
  },
  charge: {
    monthly: (c, price) => `「${c.name.ja}」は、1か月に${price}です。月の途中でも1か月分です。`,
    yearly: (c, price) => `「${c.name.ja}」は、1年に${price}です。`,
    once: (c, price) =>
      c.when === "start"
        ? `「${c.name.ja}」は、始めるときに1回だけ、${price}です。`
        : `「${c.name.ja}」は、やめたあとにもう一度申し込むときに、${price}です。はじめての申し込みは0円です。`,
    metered: (c, price) => `「${c.name.ja}」は、使った分だけ、${price}です。1円より小さいお金は切り捨てます。`,
  },
  tax: { standard: "（税抜）", reduced: "（税抜、税金が低いもの）", outside: "（不課税）" },
  upTo: (count, unit) => `${count}${unit ?? "つ"}まで`,
  beyond: (every, unit) => `それより多いとき、${every}${unit ?? "つ"}ごと（足りなくても1回）`,
  first: {
    "same-month": () => "お金は、始まる月からかかります。",
    "month-after": () => "お金は、始まる月の次の月からかかります。始まる月は0円です。",
    "after-waiver": (t) => `申し込んだ月から${t.months}か月は、お金がかかりません。その次の月からかかります。`,
  },
  firstDay: "1日に始まるときは、その月からお金がかかります。",
  last: { "month-in-full": () => "終わる月は、1か月分のお金がぜんぶかかります。" },
  beforeFirst: {
    charged: "お金がかかり始める前に終わるときも、終わる月の1か月分がかかります。",
    free: "お金がかかり始める前に終わるときは、お金はかかりません。",
  },
  midTerm: {
    "remaining-months": () =>
      "期間の途中からは、1年のお金を12で割って、残りの月の数をかけます。1円より小さいお金は切り捨てます。",
  },
  free: {
    days: (t) => (t.days === 0 ? "0円の期間はありません。" : `始まる日を1日目と数えて、${t.days}日目までは0円です。`),
  },
  correction: "請求書のお金が決まったあとで数を直したときは、ちがう分を次の請求書に入れます。",
  taxOnce: {
    truncate: "消費税は、請求書で1回だけ計算します。1円より小さいお金は切り捨てます。",
    "half-up": "消費税は、請求書で1回だけ計算します。0.5円からは1円にします。",
    ceil: "消費税は、請求書で1回だけ計算します。1円より小さいお金も1円にします。",
  },
  taxByLastDay: "消費税が何%かは、そのお金で使える最後の日で決まります。",
};
