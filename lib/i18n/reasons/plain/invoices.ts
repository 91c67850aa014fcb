import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { methods, monthFrom } from "./labels";

const issuedQuestion = (f: FactReader) => `どうして${f.date("issuedOn")}に請求書を出しますか`;
const dueQuestion = (f: FactReader) => `どうして${f.date("dueOn")}までにはらいますか`;
const issued = (f: FactReader): Row => ({ label: "請求書を出す日", value: f.date("issuedOn") });
const due = (f: FactReader): Row => ({ label: "この日までにはらいます", value: f.date("dueOn") });
const anchorMonth = (f: FactReader) => f.asMonth(f.plainDate("anchorOn").toPlainYearMonth());

function endOfMonthSentence(f: FactReader): string {
  if (f.text("moves") === "never") return "請求書を出した月の、いちばん最後の日までにはらうからです。";
  if (f.text("monthEndOn") === f.text("dueOn")) return "その月のいちばん最後の日が、土曜日・日曜日・祝日ではないからです。";
  return "月の最後の日が休みなので、会社が次に開く日までになるからです。";
}

function barcodeSentence(f: FactReader): string {
  if (f.is("barcode")) return `ぜんぶで${f.yen("below")}より少ないからです。`;
  if (f.whole("total") >= f.whole("below")) return `ぜんぶで${f.yen("below")}か、それより多いからです。`;
  return `${f.word("method", methods)}ではらうからです。`;
}

/** Why an invoice is issued and due on a day, and where it can be paid, in plain Japanese. */
export const invoiceReasons = {
  "issued-month-after": (f) => ({
    question: issuedQuestion(f),
    sentence: `${f.month("month")}のお金を、この日にまとめて請求するからです。`,
    rows: [
      { label: "どの月のお金か", value: f.month("month") },
      issued(f),
      { label: "カードではらう日", value: f.date("cardChargedOn") },
      due(f),
    ],
  }),
  "issued-in-month": (f) => ({
    question: issuedQuestion(f),
    sentence: `${anchorMonth(f)}の分は、${monthFrom(f.number("monthsAfter"))}の${f.number("day")}日に請求するからです。`,
    rows: [
      { label: "もとになる月", value: anchorMonth(f) },
      { label: "請求書を出す月と日", value: `${monthFrom(f.number("monthsAfter"))}の${f.number("day")}日` },
      issued(f),
    ],
  }),
  "issued-on-receipt": (f) => ({
    question: issuedQuestion(f),
    sentence: "申し込みの日に請求書を出すからです。",
    rows: [issued(f)],
  }),
  "issued-on-occasion": (f) => ({
    question: issuedQuestion(f),
    sentence:
      f.text("issuedOn") === f.text("occasionOn")
        ? "お金のやりとりをする理由ができた日に、出すからです。"
        : "出すはずだった日よりあとに、わたしたちが書き入れたからです。",
    rows: [
      { label: "出すはずの日", value: f.date("occasionOn") },
      { label: "書き入れた日", value: f.date("recordedOn") },
      issued(f),
    ],
  }),
  "due-end-of-month": (f) => ({
    question: dueQuestion(f),
    sentence: endOfMonthSentence(f),
    rows: [issued(f), { label: "その月の最後の日", value: f.date("monthEndOn") }, due(f)],
  }),
  "due-on-issue": (f) => ({
    question: dueQuestion(f),
    sentence: "請求書を出した日に、はらうからです。",
    rows: [issued(f), due(f)],
  }),
  "due-at-start": (f) => ({
    question: dueQuestion(f),
    sentence: "使い始める日までに、はらう約束だからです。",
    rows: [{ label: "始まる日", value: f.date("startsOn") }, due(f)],
  }),
  barcode: (f) => ({
    question: f.is("barcode") ? "どうしてコンビニではらえますか" : "どうしてコンビニではらえませんか",
    sentence: barcodeSentence(f),
    rows: [
      { label: "ぜんぶのお金（税込）", value: f.yen("total") },
      { label: "コンビニではらえるお金", value: `${f.yen("below")}より少ないとき` },
      { label: "はらい方", value: f.word("method", methods) },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
