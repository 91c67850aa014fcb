import { methods, monthFrom } from "../../reasons/ja/labels";
import type { BillingWords, Subject } from "../words/billing";

const subjects: Readonly<Record<Subject, string>> = {
  monthly: "毎月の料金",
  first: "最初の請求",
  renewal: "更新の料金",
  addition: "追加の料金",
  usage: "使った量の料金",
  immediate: "ふだんとは別の請求（途中の解約、訂正など）",
};
/** The month from which the month of issue is counted. */
const anchors: Readonly<Record<Subject, string>> = {
  monthly: "料金の月",
  first: "始まる月",
  renewal: "更新する月",
  addition: "追加が始まる月",
  usage: "使った月",
  immediate: "起きた月",
};
const list = (codes: readonly (keyof typeof methods)[]) => codes.map((one) => methods[one]).join("、");
const monthOf = (subject: Subject, monthsAfter: number) =>
  monthsAfter === 0 ? anchors[subject] : `${anchors[subject]}の${monthFrom(monthsAfter)}`;

export const billing: BillingWords = {
  general: "請求書は、契約ごと、発行日ごとに1通です。",
  issue: {
    month: (t, subject) => `${subjects[subject]}は、${monthOf(subject, t.monthsAfter)}の${t.day}日に請求します。`,
    "on-receipt": (_, subject) => `${subjects[subject]}は、申込を受け付けた日に請求します。`,
  },
  earlier: ({ until, monthsAfter, day }, subject) => {
    const [year = "", month = ""] = until.split("-");
    return `${Number(year)}年${Number(month)}月の分までは、${monthOf(subject, monthsAfter)}の${day}日の請求です。`;
  },
  due: {
    "end-of-issue-month": (_, subject) => `${subjects[subject]}の支払期日は、発行した月の末日です。`,
    "issue-day": (_, subject) => `${subjects[subject]}の支払期日は、発行した日です。`,
    start: (_, subject) => `${subjects[subject]}の支払期日は、使い始める日です。`,
  },
  moves: {
    never: "支払期日は、休みの日でも変わりません。",
    "next-business-day": "支払期日が土曜日、日曜日、祝日のときは、次の営業日です。",
  },
  cardChargeDay: (day) => `クレジットカードは、発行した月の${day}日に決済します。`,
  barcode: (below, names) => `合計（税込）が${below}未満で、${names.join("、")}払いのときは、コンビニエンスストアで払えます。`,
  methods: (codes) => `お支払い方法は、${list(codes)}です。`,
  method: methods,
  first: (codes) => `最初のお支払いは、${list(codes)}だけです。`,
  change: {
    never: () => "お支払い方法の種類は変えられません。",
    "with-invoice-number": () => "お支払い方法は、最初の請求書が届いたあとに変えられます。その請求書の番号が必要です。",
  },
  billingAddress: "請求先は、最初の請求書が届いたあとに変えられます。その契約の請求書の番号が必要です。",
  holder:
    "カードの名義は、ご契約者に限ります。確かめられないときは、当社が確かめるまでそのカードを使わず、有料オプションの申込も受け付けません。",
  guardian: "ご契約者が未成年のときは、登録した親権者のカードを使えます。",
  debit: (monthsAfter) => `口座振替は、申込書を受け付けた月の${monthFrom(monthsAfter)}の1日以降に発行する請求書からです。`,
};
