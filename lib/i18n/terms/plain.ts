import { accounts } from "./plain/accounts";
import { billing } from "./plain/billing";
import { casework } from "./plain/casework";
import { ending } from "./plain/ending";
import { fees } from "./plain/fees";
import { options } from "./plain/options";
import { ordering } from "./plain/ordering";
import { remedies } from "./plain/remedies";
import type { TermsWords } from "./words";

export const plain: TermsWords = {
  titles: {
    who: "だれが申し込めるか",
    brands: "ブランド",
    confirmation: "申し込む前に見ること",
    receive: "申し込みの日",
    start: "始まる日",
    term: "約束の期間",
    charges: "お金",
    quantity: "数",
    slots: "はじめから使える数",
    accountIds: "アカウントID",
    invoicing: "請求書",
    payment: "はらい方",
    cancellation: "やめるとき",
    withdrawal: "申し込みをなかったことにするとき",
    consumerRight: "契約してすぐにやめるとき",
    afterEnd: "終わったあとに使ったとき",
    credits: "使えなかったときに返すお金",
    late: "はらうのがおくれたときなど",
    casework: "お知らせとサポート",
    versions: "約束が変わるとき",
    option: (name) => `オプション「${name}」`,
  },
  ordering,
  fees,
  billing,
  ending,
  options,
  remedies,
  casework,
  accounts,
};
