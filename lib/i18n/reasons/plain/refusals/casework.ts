import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

const reissue = "「お問い合わせ」のページから、新しいリンクをたのんでください。";

/** What is refused about notices, the billing address and the end of a whole service, in plain Japanese. */
export const caseworkRefusals = {
  "billing-address-needs-invoice": (f) => ({
    cause:
      f.text("invoiceNumber") === ""
        ? "請求書を送るところを変えるときは、請求書の番号を入れます。"
        : `請求書の番号「${f.text("invoiceNumber")}」は見つかりません。`,
    remedy: f.is("issued") ? "届いた請求書にある番号を入れてください。" : "最初の請求書が届いたら、その番号を入れてください。",
  }),
  "link-expired": (f) => ({ cause: `このリンクは、${f.date("validUntil")}までしか使えません。`, remedy: reissue }),
  "link-used-up": (f) => ({
    cause: `このリンクでは、${f.number("downloads")}回までしかダウンロードできません。`,
    remedy: reissue,
  }),
  "discontinuation-too-early": (f) => ({
    cause: `${f.date("endsOn")}は、お知らせから${f.number("months")}か月たっていません。`,
    remedy: `${f.date("earliestOn")}か、それよりあとの日にしてください。`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
