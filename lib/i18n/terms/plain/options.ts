import type { OptionWords } from "../words/options";

const mail = { address: "メールアドレス", operator: "わたしたちの会社のメールアドレス" };

export const options: OptionWords = {
  notInPortal: "このサイトでは申し込めません。電話で申し込んでください。",
  heldBy: {
    contract: "契約1つに、1つです。",
    "account-id": "アカウントID1つに、1つです。",
  },
  plans: (names) => `申し込むことができるプランは、${names.join("、")}です。`,
  agreement: (title) => `申し込むときは、${title ? `「${title}」` : "約束"}を読んで、「同意する」を押してください。`,
  requires: {
    option: (_, name) => `「${name}」が要ります。`,
    "mail-address": () => `${mail.address}が要ります。`,
    "operator-mail": () => `${mail.operator}が要ります。`,
  },
  endsWithIt: {
    option: (_, name) => `「${name}」が終わると、いっしょに終わります。`,
    "mail-address": () => `${mail.address}がなくなると、終わります。`,
    "operator-mail": () => `${mail.operator}がなくなると、終わります。`,
  },
  adds: (slot, count) => `${slot}が${count}つふえます。`,
  endsItself: {
    "slots-fall-to-basic": (_, slots) =>
      `${slots.join("と")}を使う数がへって、はじめから使える数より多くなくなると、ひとりでに終わります。`,
  },
  excludes: (names) => `${names.join("、")}と同じパソコンでは使えません。`,
  claims: "免責期間のあとにこわれたものは、お見舞金を申請できます。",
  licence: (devices) => `1つで${devices}台まで使えます。申し込んだあとに、使い始めるための番号を出します。`,
  support: (phone, hours) => `これを使っている人の電話番号は、${phone}（${hours}）です。`,
  alone: {
    allowed: () => "これだけをやめることができます。",
    refused: () => "これだけをやめることはできません。",
  },
  ends: {
    "end-of-month": () => "お金は、「やめる」と申し込んだ月の最後の日までかかります。",
    "as-contract": () => "その日に契約をやめるときに終わる日に、終わります。",
  },
  use: {
    "ends-at-once": () => "「やめる」と申し込むと、すぐに使えなくなります。",
    "until-fee-ends": () => "「やめる」と申し込んだあとも、お金がかかる最後の日まで使えます。",
  },
  again: {
    "at-once": "やめたあと、すぐにもう一度申し込むことができます。",
    "after-end": "終わったあとで、もう一度申し込むことができます。",
  },
  undo: { never: "やめる申し込みは、なかったことにできません。" },
};
