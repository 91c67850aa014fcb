import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";
import { methods, monthFrom } from "./labels";

const issuedQuestion = (f: FactReader) => `なぜ${f.date("issuedOn")}の請求ですか`;
const dueQuestion = (f: FactReader) => `なぜ支払期日は${f.date("dueOn")}ですか`;
const issued = (f: FactReader): Row => ({ label: "発行日", value: f.date("issuedOn") });
const due = (f: FactReader): Row => ({ label: "支払期日", value: f.date("dueOn") });
const anchorMonth = (f: FactReader) => f.asMonth(f.plainDate("anchorOn").toPlainYearMonth());

function endOfMonthSentence(f: FactReader): string {
  if (f.text("moves") === "never") return "発行した月の末日が、支払期日だからです。";
  if (f.text("monthEndOn") === f.text("dueOn")) return "発行した月の末日が、土日・祝日ではないからです。";
  return "発行した月の末日が土日・祝日で、次の営業日になるからです。";
}

function barcodeSentence(f: FactReader): string {
  if (f.is("barcode")) return `合計（税込）が${f.yen("below")}に満たないからです。`;
  if (f.whole("total") >= f.whole("below")) return `合計（税込）が${f.yen("below")}以上だからです。`;
  return `お支払い方法が${f.word("method", methods)}だからです。`;
}

/** Why an invoice is issued and due on a day, and where it can be paid. */
export const invoiceReasons = {
  "issued-month-after": (f) => ({
    question: issuedQuestion(f),
    sentence: `${f.month("month")}の料金を、この日にまとめて請求するからです。`,
    rows: [
      { label: "料金の月", value: f.month("month") },
      issued(f),
      { label: "カードの決済日", value: f.date("cardChargedOn") },
      due(f),
    ],
  }),
  "issued-in-month": (f) => ({
    question: issuedQuestion(f),
    sentence: `${anchorMonth(f)}の分を、${monthFrom(f.number("monthsAfter"))}の${f.number("day")}日に請求するからです。`,
    rows: [
      { label: "もとになる月", value: anchorMonth(f) },
      { label: "発行する月と日", value: `${monthFrom(f.number("monthsAfter"))}の${f.number("day")}日` },
      issued(f),
    ],
  }),
  "issued-on-receipt": (f) => ({
    question: issuedQuestion(f),
    sentence: "申込を受け付けた日に請求するからです。",
    rows: [issued(f)],
  }),
  "issued-on-occasion": (f) => ({
    question: issuedQuestion(f),
    sentence:
      f.text("issuedOn") === f.text("occasionOn")
        ? "発行するわけができた日に発行するからです。"
        : "発行するはずの日より、記録した日が後だからです。",
    rows: [
      { label: "発行するはずの日", value: f.date("occasionOn") },
      { label: "記録した日", value: f.date("recordedOn") },
      issued(f),
    ],
  }),
  "due-end-of-month": (f) => ({
    question: dueQuestion(f),
    sentence: endOfMonthSentence(f),
    rows: [issued(f), { label: "発行した月の末日", value: f.date("monthEndOn") }, due(f)],
  }),
  "due-on-issue": (f) => ({
    question: dueQuestion(f),
    sentence: "発行した日が、支払期日だからです。",
    rows: [issued(f), due(f)],
  }),
  "due-at-start": (f) => ({
    question: dueQuestion(f),
    sentence: "使い始める日までに支払う約束だからです。",
    rows: [{ label: "始まる日", value: f.date("startsOn") }, due(f)],
  }),
  barcode: (f) => ({
    question: f.is("barcode") ? "なぜコンビニエンスストアで払えますか" : "なぜコンビニエンスストアで払えませんか",
    sentence: barcodeSentence(f),
    rows: [
      { label: "合計（税込）", value: f.yen("total") },
      { label: "バーコードが付く金額", value: `${f.yen("below")}未満` },
      { label: "お支払い方法", value: f.word("method", methods) },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
