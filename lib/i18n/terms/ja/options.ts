import type { OptionWords } from "../words/options";

const mail = { address: "メールアドレスの登録", operator: "当社のメールアドレスの登録" };

export const options: OptionWords = {
  notInPortal: "このサイトでは申し込めません。お電話でお申し込みください。",
  heldBy: {
    contract: "契約ごとに1つです。",
    "account-id": "アカウントIDごとに1つです。",
  },
  plans: (names) => `申し込めるプランは、${names.join("、")}です。`,
  agreement: (title) => `申込には、${title ? `「${title}」` : "利用条件"}への同意が必要です。`,
  requires: {
    option: (_, name) => `「${name}」が必要です。`,
    "mail-address": () => `${mail.address}が必要です。`,
    "operator-mail": () => `${mail.operator}が必要です。`,
  },
  endsWithIt: {
    option: (_, name) => `「${name}」が終わると、一緒に終わります。`,
    "mail-address": () => `${mail.address}がなくなると、終わります。`,
    "operator-mail": () => `${mail.operator}がなくなると、終わります。`,
  },
  adds: (slot, count) => `${slot}が${count}件増えます。`,
  endsItself: {
    "slots-fall-to-basic": (_, slots) => `${slots.join("と")}の登録が減り、どれも基本の数以下になると、自動的に終わります。`,
  },
  excludes: (names) => `${names.join("、")}と同じパソコンでは使えません。`,
  claims: "免責期間のあとに生じた損害は、お見舞金を申請できます。",
  licence: (devices) => `1つのライセンスで${devices}台まで使えます。申込のあと、PIN番号とダウンロードの案内を表示します。`,
  support: (phone, hours) => `ご利用中の方の電話番号は${phone}（${hours}）です。`,
  alone: {
    allowed: () => "これだけを解約できます。",
    refused: () => "これだけを解約することはできません。",
  },
  ends: {
    "end-of-month": () => "料金は、解約を受け付けた月の末日で終わります。",
    "as-contract": () => "同じ日に契約の解約を受け付けたときに終わる日に、終わります。",
  },
  use: {
    "ends-at-once": () => "解約すると、すぐに使えなくなります。",
    "until-fee-ends": () => "解約のあとも、料金の対象の最後の日まで使えます。",
  },
  again: {
    "at-once": "解約のあと、すぐにもう一度申し込めます。",
    "after-end": "終わったあとに、もう一度申し込めます。",
  },
  undo: { never: "解約は取り消せません。" },
};
