import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import { paymentsCounted } from "../payments-counted";
import { supportHoursIn } from "../support-hours";
import type { ReasonTemplate } from "../words";

const sentLate = (f: FactReader) => f.text("sentOn") > f.text("cutoffOn");

function answerSentence(f: FactReader): string {
  if (f.is("atOnce")) return "サポートの時間の中に届いたからです。";
  if (!f.is("businessDay")) return "営業日ではない日に届いたので、次の営業日から回答します。";
  if (f.text("answeredOn") === f.text("askedOn")) return "サポートの時間の外に届いたので、次に始まるときから回答します。";
  return "その日のサポートが終わってから届いたので、次の営業日から回答します。";
}

/** Why a notice, a report, an answer or a compensation has its day or its limit. */
export const caseworkReasons = {
  "reply-by": (f) => ({
    question: `なぜ返信は${f.date("replyOn")}までですか`,
    sentence: sentLate(f)
      ? `${f.number("day")}日より後に送った通知への返信は、翌月の${f.number("day")}日までだからです。`
      : `${f.number("day")}日までに送った通知への返信は、その月の${f.number("day")}日までだからです。`,
    rows: [
      { label: "通知を送った日", value: f.date("sentOn") },
      { label: "返信できる最後の日", value: f.date("replyOn") },
      { label: "返信も対応もないとき", value: `${f.date("stopsFrom")}から停止することがあります` },
    ],
    counterfactual: sentLate(f)
      ? `${f.date("cutoffOn")}までに送った通知であれば、${f.date("otherwiseOn")}まででした。`
      : `${f.date("cutoffOn")}より後に送った通知であれば、${f.date("otherwiseOn")}まででした。`,
  }),
  "link-valid-until": (f) => ({
    question: `なぜこのリンクは${f.date("validUntil")}までですか`,
    sentence: `お渡しした日を1日目として、${f.number("days")}日目まで使えるからです。`,
    rows: [
      { label: "お渡しした日", value: f.date("issuedOn") },
      { label: "使える最後の日", value: f.date("validUntil"), note: `${f.number("days")}日目` },
      { label: "ダウンロードできる回数", value: `${f.number("downloads")}回`, note: `残り${f.number("left")}回` },
    ],
  }),
  "report-due": (f) => ({
    question: `なぜ届出は${f.date("dueOn")}までですか`,
    sentence: `変わった日から${f.number("days")}日以内に届け出る約束だからです。`,
    rows: [
      { label: "変わった日", value: f.date("changedOn") },
      { label: "届出の最後の日", value: f.date("dueOn"), note: `変わった日の${f.number("days")}日後` },
      {
        label: f.is("reported") ? "届け出た日" : "まだ届け出ていない日",
        value: f.date("judgedOn"),
        note: f.number("lateDays") > 0 ? `${f.number("lateDays")}日遅れています` : "遅れていません",
      },
    ],
  }),
  "discontinuation-earliest": (f) => ({
    question: `なぜサービスが終わる日は${f.date("earliestOn")}からですか`,
    sentence: `お知らせから${f.number("months")}か月たつまで、終えられないからです。`,
    rows: [
      { label: "お知らせの日", value: f.date("noticeOn") },
      { label: "最も早い終わりの日", value: f.date("earliestOn"), note: `${f.number("months")}か月後` },
    ],
  }),
  "answered-from": (f) => ({
    question: `なぜ回答は${f.date("answeredOn")} ${f.text("answeredTime")}からですか`,
    sentence: answerSentence(f),
    rows: [
      {
        label: "届いた日時",
        value: `${f.date("askedOn")} ${f.text("askedTime")}`,
        note: f.is("businessDay") ? "営業日です" : "営業日ではありません",
      },
      ...supportHoursIn(f.text("hours")).map(({ from, until }) => ({
        label: "サポートの時間",
        value: `${from}〜${until}`,
        note: "営業日だけ",
      })),
      {
        label: "回答を始める日時",
        value: `${f.date("answeredOn")} ${f.text("answeredTime")}`,
        note: "申込の受付日は変わりません",
      },
    ],
  }),
  "liability-cap": (f) => ({
    question: `なぜ${f.yen("yen", "included")}までですか`,
    sentence: `その日までの${f.number("months")}か月に支払われた料金が、上限だからです。`,
    rows: [
      { label: "数える期間", value: `${f.date("from")}〜${f.date("on")}` },
      ...paymentsCounted(f).map(({ date, yen }) => ({ label: `${date}の支払い`, value: yen })),
      { label: "支払われた料金の合計", value: f.yen("yen", "included") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
