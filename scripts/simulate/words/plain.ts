import { eventText, type TimelineWords } from "../timeline-words";
import { japanese } from "./japanese";

const because = (reason: string | undefined) => (reason === undefined ? "" : `理由は「${reason}」です。`);

/** Easy Japanese (やさしい日本語): short sentences, no terms of the trade without saying what they mean. */
export const plain: TimelineWords = {
  ...japanese,
  event: {
    ...japanese.event,
    "withdraw-order": () => "申し込みをやめました。",
    provide: () => "使えるようにしました。",
    "request-cancellation": (e) =>
      e.early ? "約束の期間の途中で、契約をやめたいと連絡しました。" : "契約をやめたいと連絡しました。",
    "accept-cancellation": () => "会社が、契約をやめることを認めました。",
    "initial-cancellation": () => "契約してすぐに、お金をはらわずにやめました（初期契約解除）。",
    outage: (e, names) => `サービスが止まりました。${names.instant(e.from)}から${names.instant(e.to)}までです。`,
    restriction: (e, names) => `サービスを使えない日がありました。${names.day(e.from)}から${names.day(e.to)}までです。`,
    "use-found": (e, names) => `契約が終わったあとも使っていました。${names.day(e.endConfirmedOn)}に、使うのが終わりました。`,
    pay: (e, names) =>
      `お金をはらいました。${e.invoice + 1}回目の請求${e.amount === undefined ? "の全部" : `に${names.yen(e.amount)}`}です。`,
    "leave-unpaid": (e) => `お金をはらっていません。${e.invoice + 1}回目の請求です。`,
    suspend: (e) => `会社が、サービスを止めました。${because(e.reason)}`,
    resume: () => "サービスが、また使えるようになりました。",
    terminate: (e) => `会社が、契約を終わりにしました。${because(e.reason)}`,
    correct: (e, names) =>
      e.with
        ? `まちがいを直しました。${e.replaces}は、正しくは「${eventText(e.with, plain, names)}」です。`
        : `まちがいを直しました。${e.replaces}は、なかったことにします。`,
  },
  refused: "できません",
  remedy: "どうすればいいか",
  contractStarts: (name) => `${name}を使い始める日`,
  contractEnds: (name) => `${name}の最後の日`,
  optionStarts: (name) => `オプション「${name}」を使い始める日`,
  optionEnds: (name) => `オプション「${name}」の最後の日`,
  invoice: (number) => `請求書 ${number}`,
  creditNote: (number) => `お金を返すお知らせ ${number}`,
  due: (day) => `${day}までにはらってください`,
  total: "全部で（税金も入れて）",
  barcode: "コンビニではらえます",
  why: "書いてあるところ",
  until: (day) => `${day}が終わったときのようす`,
  later: "これからのこと",
  states: {
    applied: "申し込みました",
    active: "使っています",
    cancelling: "やめる手続きをしています",
    suspended: "止まっています",
    ended: "終わりました",
  },
  startsOn: "使い始める日",
  minimumTermEndsOn: "この日まではやめない約束です",
  termEndsOn: "いまの約束の最後の日",
  endsOn: "契約の最後の日",
};
