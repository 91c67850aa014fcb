import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about notices, the billing address and the end of a whole service. */
export const caseworkRefusals = {
  "billing-address-needs-invoice": (f) => ({
    cause:
      f.text("invoiceNumber") === ""
        ? "請求先を変えるには、請求書の番号が要ります。"
        : `請求書の番号「${f.text("invoiceNumber")}」は見つかりません。`,
    remedy: f.is("issued")
      ? "この契約の、届いた請求書の番号を入力してください。"
      : "最初の請求書が届いてから、その番号を入力してください。",
  }),
  "link-expired": (f) => ({
    cause: `このリンクを使えたのは、${f.date("validUntil")}までです。`,
    remedy: "お問い合わせから、再発行をお申し込みください。",
  }),
  "link-used-up": (f) => ({
    cause: `このリンクでダウンロードできるのは、${f.number("downloads")}回までです。`,
    remedy: "お問い合わせから、再発行をお申し込みください。",
  }),
  "discontinuation-too-early": (f) => ({
    cause: `${f.date("endsOn")}は、お知らせから${f.number("months")}か月たっていません。`,
    remedy: `${f.date("earliestOn")}か、それより後の日にしてください。`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
