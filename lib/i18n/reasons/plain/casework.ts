import type { ReasonKind } from "../../../domain/reason-kinds";
import type { FactReader } from "../fact-reader";
import { paymentsCounted } from "../payments-counted";
import { supportHoursIn } from "../support-hours";
import type { ReasonTemplate } from "../words";

const sentLate = (f: FactReader) => f.text("sentOn") > f.text("cutoffOn");

function answerSentence(f: FactReader): string {
  if (f.is("atOnce")) return "質問に答える時間に届いたからです。";
  if (!f.is("businessDay")) return "会社が休みの日に届いたので、次に開く日から答えます。";
  if (f.text("answeredOn") === f.text("askedOn")) return "質問に答える時間ではなかったので、次の時間から答えます。";
  return "その日の答える時間が終わっていたので、会社が次に開く日から答えます。";
}

/** Why a notice, a report, an answer or a compensation has its day or its limit, in plain Japanese. */
export const caseworkReasons = {
  "reply-by": (f) => ({
    question: `どうして返事は${f.date("replyOn")}までですか`,
    sentence: sentLate(f)
      ? `${f.number("day")}日よりあとに送ったお知らせの返事は、次の月の${f.number("day")}日までだからです。`
      : `${f.number("day")}日までに送ったお知らせの返事は、その月の${f.number("day")}日までだからです。`,
    rows: [
      { label: "お知らせを送った日", value: f.date("sentOn") },
      { label: "返事ができる最後の日", value: f.date("replyOn") },
      { label: "返事がないとき", value: `${f.date("stopsFrom")}から使えなくなることがあります` },
    ],
    counterfactual: sentLate(f)
      ? `${f.date("cutoffOn")}までに送ったお知らせなら、${f.date("otherwiseOn")}まででした。`
      : `${f.date("cutoffOn")}よりあとに送ったお知らせなら、${f.date("otherwiseOn")}まででした。`,
  }),
  "link-valid-until": (f) => ({
    question: `どうしてこのリンクは${f.date("validUntil")}までですか`,
    sentence: `わたした日を1日目として、${f.number("days")}日目まで使えるからです。`,
    rows: [
      { label: "わたした日", value: f.date("issuedOn") },
      { label: "使える最後の日", value: f.date("validUntil"), note: `${f.number("days")}日目` },
      { label: "ダウンロードできる回数", value: `${f.number("downloads")}回`, note: `あと${f.number("left")}回` },
    ],
  }),
  "report-due": (f) => ({
    question: `どうして${f.date("dueOn")}までに知らせますか`,
    sentence: `変わった日から、${f.number("days")}日までに知らせる約束だからです。`,
    rows: [
      { label: "変わった日", value: f.date("changedOn") },
      { label: "知らせる最後の日", value: f.date("dueOn"), note: `変わった日から${f.number("days")}日あと` },
      {
        label: f.is("reported") ? "知らせた日" : "まだ知らせていない日",
        value: f.date("judgedOn"),
        note: f.number("lateDays") > 0 ? `${f.number("lateDays")}日おくれています` : "おくれていません",
      },
    ],
  }),
  "discontinuation-earliest": (f) => ({
    question: `どうしてサービスが終わるのは${f.date("earliestOn")}からですか`,
    sentence: `お知らせから${f.number("months")}か月たつまで、終わることはできないからです。`,
    rows: [
      { label: "お知らせの日", value: f.date("noticeOn") },
      { label: "いちばん早く終わる日", value: f.date("earliestOn"), note: `${f.number("months")}か月あと` },
    ],
  }),
  "answered-from": (f) => ({
    question: `どうして${f.date("answeredOn")} ${f.text("answeredTime")}から答えますか`,
    sentence: answerSentence(f),
    rows: [
      {
        label: "届いた日と時間",
        value: `${f.date("askedOn")} ${f.text("askedTime")}`,
        note: f.is("businessDay") ? "会社が開いている日です" : "会社が休みの日です",
      },
      ...supportHoursIn(f.text("hours")).map(({ from, until }) => ({
        label: "質問に答える時間",
        value: `${from}〜${until}`,
        note: "会社が開いている日だけ",
      })),
      {
        label: "答え始める日と時間",
        value: `${f.date("answeredOn")} ${f.text("answeredTime")}`,
        note: "申し込みの日は変わりません",
      },
    ],
  }),
  "liability-cap": (f) => ({
    question: `どうして${f.yen("yen", "included")}までですか`,
    sentence: `その日までの${f.number("months")}か月にはらったお金までと、決まっているからです。`,
    rows: [
      { label: "数える間", value: `${f.date("from")}〜${f.date("on")}` },
      ...paymentsCounted(f).map(({ date, yen }) => ({ label: `${date}にはらったお金`, value: yen })),
      { label: "はらったお金ぜんぶ", value: f.yen("yen", "included") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
