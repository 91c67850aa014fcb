import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";
import { methods } from "../labels";

const offered = (f: FactReader) => `${f.words("methods", methods).join("、")}で支払えます。`;
/** The fact counts from 0, people from 1. */
const ordinal = (f: FactReader) => `${f.number("invoice") + 1}番目の請求`;

/** What is refused about invoices and payments. */
export const paymentRefusals = {
  "payment-method-not-offered": (f) => ({
    cause: `${f.word("method", methods)}では支払えません。`,
    remedy: offered(f),
  }),
  "first-payment-method": (f) => ({
    cause: `最初のお支払いは、${f.word("method", methods)}ではできません。`,
    remedy: offered(f),
  }),
  "payment-checking": () => ({
    cause: "名義を確かめている新しいカードがあるため、有料のオプションは申し込めません。",
    remedy: "確かめ終わると、メールでお知らせします。ご契約者名義のカードに変えると、すぐに申し込めます。",
  }),
  "card-not-taken": () => ({
    cause: "このカードは登録できません。",
    remedy: "番号と有効期限を確かめるか、ほかのカードを使ってください。",
  }),
  "payment-change-refused": () => ({
    cause: "この契約では、お支払い方法を変えられません。",
    remedy: "いまのお支払い方法を続けてください。",
  }),
  "payment-change-needs-invoice": (f) => ({
    cause:
      f.text("invoiceNumber") === ""
        ? "お支払い方法を変えるには、請求書の番号が要ります。"
        : `請求書の番号「${f.text("invoiceNumber")}」は見つかりません。`,
    remedy: "この契約の、届いた請求書の番号を入力してください。",
  }),
  "invoice-not-issued": (f) => ({
    cause: `${ordinal(f)}は、まだ発行していません。`,
    remedy: "請求の一覧を確かめてください。",
  }),
  "already-paid": (f) => ({ cause: `${ordinal(f)}は、支払い済みです。`, remedy: "請求の一覧を確かめてください。" }),
  "payment-exceeds-open": (f) => ({
    cause: `${f.yen("amount")}は、残りの額より多いです。`,
    remedy: `残りの額は${f.yen("open")}です。`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
