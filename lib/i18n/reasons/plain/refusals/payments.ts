import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";
import { methods } from "../labels";

const offered = (f: FactReader) => `選べるのは、${f.words("methods", methods).join("、")}です。`;
/** The fact counts from 0, people from 1. */
const which = (f: FactReader) => `${f.number("invoice") + 1}番目の請求書`;
const look = "請求書のリストを見てください。";

/** What is refused about invoices and payments, in plain Japanese. */
export const paymentRefusals = {
  "payment-method-not-offered": (f) => ({
    cause: `${f.word("method", methods)}では、はらえません。`,
    remedy: offered(f),
  }),
  "first-payment-method": (f) => ({
    cause: `1回目は、${f.word("method", methods)}では、はらえません。`,
    remedy: offered(f),
  }),
  "payment-checking": () => ({
    cause: "新しいカードの名前を確かめています。お金のかかるオプションは、いまは申し込めません。",
    remedy: "確かめ終わると、メールでお知らせします。契約した人の名前のカードに変えると、すぐに申し込めます。",
  }),
  "card-not-taken": () => ({
    cause: "このカードは登録できません。",
    remedy: "カードの番号といつまで使えるかを見るか、ほかのカードを使ってください。",
  }),
  "payment-change-refused": () => ({
    cause: "この契約では、はらい方を変えられません。",
    remedy: "いまのはらい方を続けてください。",
  }),
  "payment-change-needs-invoice": (f) => ({
    cause:
      f.text("invoiceNumber") === ""
        ? "はらい方を変えるときは、請求書の番号を入れます。"
        : `請求書の番号「${f.text("invoiceNumber")}」は見つかりません。`,
    remedy: "届いた請求書にある番号を入れてください。",
  }),
  "invoice-not-issued": (f) => ({ cause: `${which(f)}は、まだ出していません。`, remedy: look }),
  "already-paid": (f) => ({ cause: `${which(f)}のお金は、もうはらいました。`, remedy: look }),
  "payment-exceeds-open": (f) => ({
    cause: `${f.yen("amount")}は、残っているお金より多いです。`,
    remedy: `残っているお金は${f.yen("open")}です。`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
