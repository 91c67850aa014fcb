import { methods, monthFrom } from "../../reasons/plain/labels";
import type { BillingWords, Subject } from "../words/billing";

const subjects: Readonly<Record<Subject, string>> = {
  monthly: "毎月のお金",
  first: "最初のお金",
  renewal: "次の期間のお金",
  addition: "ふやした分のお金",
  usage: "使った分のお金",
  immediate: "途中でやめるときなど、とくべつなお金",
};
/** The month from which the month of issue is counted. */
const anchors: Readonly<Record<Subject, string>> = {
  monthly: "使う月",
  first: "始まる月",
  renewal: "次の期間が始まる月",
  addition: "ふやした分が始まる月",
  usage: "使った月",
  immediate: "その月",
};
const list = (codes: readonly (keyof typeof methods)[]) => codes.map((one) => methods[one]).join("、");
const monthOf = (subject: Subject, monthsAfter: number) =>
  monthsAfter === 0 ? anchors[subject] : `${anchors[subject]}の${monthFrom(monthsAfter)}`;

export const billing: BillingWords = {
  general: "請求書は、契約1つに、出す日ごとに1つです。",
  issue: {
    month: (t, subject) => `${subjects[subject]}は、${monthOf(subject, t.monthsAfter)}の${t.day}日に請求書を出します。`,
    "on-receipt": (_, subject) => `${subjects[subject]}は、申し込みの日に請求書を出します。`,
  },
  earlier: ({ until, monthsAfter, day }, subject) => {
    const [year = "", month = ""] = until.split("-");
    return `${Number(year)}年${Number(month)}月の分までは、${monthOf(subject, monthsAfter)}の${day}日に出しました。`;
  },
  due: {
    "end-of-issue-month": (_, subject) => `${subjects[subject]}は、請求書を出した月の最後の日までにはらいます。`,
    "issue-day": (_, subject) => `${subjects[subject]}は、請求書を出した日にはらいます。`,
    start: (_, subject) => `${subjects[subject]}は、使い始める日までにはらいます。`,
  },
  moves: {
    never: "はらう日が休みの日でも、変わりません。",
    "next-business-day": "はらう日が土曜日、日曜日、祝日のときは、会社が次に開く日までです。",
  },
  cardChargeDay: (day) => `クレジットカードは、請求書を出した月の${day}日にはらいます。`,
  barcode: (below, names) =>
    `ぜんぶのお金（税込）が${below}より少なく、${names.join("、")}ではらうときは、コンビニではらえます。`,
  methods: (codes) => `はらい方は、${list(codes)}です。`,
  method: methods,
  first: (codes) => `1回目は、${list(codes)}だけです。`,
  change: {
    never: () => "はらい方の種類は変えられません。",
    "with-invoice-number": () => "はらい方は、最初の請求書が届いたあとに変えられます。その請求書の番号を入れてください。",
  },
  billingAddress: "請求書を送るところは、最初の請求書が届いたあとに変えられます。その契約の請求書の番号を入れてください。",
  holder:
    "カードは、契約した人の名前のものだけを使えます。わからないときは、会社の人が確かめるまで使えません。お金のかかるオプションも申し込めません。",
  guardian: "契約した人が18歳になっていないときは、登録した親のカードを使えます。",
  debit: (monthsAfter) => `銀行の口座からの引き落としは、申し込みの紙が届いた月の${monthFrom(monthsAfter)}に出す請求書からです。`,
};
