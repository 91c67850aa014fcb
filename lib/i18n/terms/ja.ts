import { accounts } from "./ja/accounts";
import { billing } from "./ja/billing";
import { casework } from "./ja/casework";
import { ending } from "./ja/ending";
import { fees } from "./ja/fees";
import { options } from "./ja/options";
import { ordering } from "./ja/ordering";
import { remedies } from "./ja/remedies";
import type { TermsWords } from "./words";

export const ja: TermsWords = {
  titles: {
    who: "申し込める方",
    brands: "ブランド",
    confirmation: "申込の確認",
    receive: "受付日",
    start: "始まる日",
    term: "期間",
    charges: "料金",
    quantity: "数",
    slots: "登録できる数",
    accountIds: "アカウントID",
    invoicing: "請求",
    payment: "お支払い",
    cancellation: "解約",
    withdrawal: "申込の取消",
    consumerRight: "初期契約解除",
    afterEnd: "終わったあとの使用",
    credits: "使えなかったときの返金",
    late: "お支払いが遅れたときなど",
    casework: "通知、届出、サポート",
    versions: "利用条件の変更",
    option: (name) => `オプション：${name}`,
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
