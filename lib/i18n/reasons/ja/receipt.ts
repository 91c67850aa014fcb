import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate, Row } from "../words";

const question = (f: FactReader) => `なぜ受付日は${f.date("receivedOn")}ですか`;
const applied = (f: FactReader): Row => ({
  label: "申し込んだ日時",
  value: `${f.date("appliedOn")} ${f.text("appliedTime")}`,
  note: f.is("businessDay") ? "営業日です" : "営業日ではありません",
});
const received = (f: FactReader): Row => ({ label: "受付日", value: f.date("receivedOn") });
const sameDay = (f: FactReader) => f.text("receivedOn") === f.text("appliedOn");

function hoursSentence(f: FactReader): string {
  if (!sameDay(f)) return "受付時間の外の申込は、次の営業日の受付になるからです。";
  if (f.text("appliedTime") < f.text("from")) return "受付時間の前の申込は、その日の始まりに受け付けるからです。";
  return "営業日の受付時間の中の申込だからです。";
}

/** Why an application counts on a day. */
export const receiptReasons = {
  "received-the-same-day": (f) => ({
    question: question(f),
    sentence: "申し込んだ日が、そのまま受付日になるからです。",
    rows: [{ label: "申し込んだ日", value: f.date("appliedOn") }, received(f)],
  }),
  "received-by-cutoff": (f) => ({
    question: question(f),
    sentence: sameDay(f)
      ? `営業日の${f.text("cutoff")}より前の申込だからです。`
      : f.is("businessDay")
        ? `${f.text("cutoff")}以降の申込は、次の営業日の受付になるからです。`
        : "営業日ではない日の申込は、次の営業日の受付になるからです。",
    rows: [applied(f), { label: "1日の締切", value: f.text("cutoff") }, received(f)],
    ...(f.is("businessDay")
      ? {
          counterfactual: sameDay(f)
            ? `${f.text("cutoff")}以降の申込であれば、次の営業日の受付でした。`
            : `${f.text("cutoff")}より前の申込であれば、${f.date("appliedOn")}の受付でした。`,
        }
      : {}),
  }),
  "received-in-hours": (f) => ({
    question: question(f),
    sentence: hoursSentence(f),
    rows: [applied(f), { label: "受付時間", value: `${f.text("from")}〜${f.text("until")}`, note: "営業日だけ" }, received(f)],
    ...(f.is("businessDay")
      ? {
          counterfactual: sameDay(f)
            ? `${f.text("until")}以降の申込であれば、次の営業日の受付でした。`
            : `${f.text("until")}より前の申込であれば、${f.date("appliedOn")}の受付でした。`,
        }
      : {}),
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
