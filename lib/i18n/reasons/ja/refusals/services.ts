import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");

/** What is refused about use, credits, suspensions and corrections: staff read these. */
export const serviceRefusals = {
  "use-after-end-not-charged": (f) => ({
    cause: `${name(f)}は、終わったあとの使用に料金がかかりません。`,
    remedy: "契約の条件を確かめてください。",
  }),
  "meter-unknown": (f) => ({
    cause: `「${f.text("meter")}」という計測の項目はありません。`,
    remedy: "商品の計測の項目を確かめてください。",
  }),
  "usage-outside-contract": (f) => ({
    cause: `${f.date("on")}は、契約の期間の外です。`,
    remedy: `契約は${f.date("startsOn")}からです。日付を確かめてください。`,
  }),
  "outside-contract": (f) => ({
    cause: `${f.date("on")}は、契約の期間の外です。`,
    remedy:
      f.text("endsOn") === ""
        ? `契約は${f.date("startsOn")}からです。`
        : `契約は${f.date("startsOn")}〜${f.date("endsOn")}です。`,
  }),
  "credit-not-offered": (f) => ({
    cause: `${name(f)}に、この返金の約束はありません。`,
    remedy: "契約の条件を確かめてください。",
  }),
  "suspension-not-offered": (f) => ({
    cause: `${name(f)}は、停止の対象ではありません。`,
    remedy: "契約の条件を確かめてください。",
  }),
  "already-suspended": (f) => ({
    cause: `${f.date("on")}から停止しています。`,
    remedy: "契約の状態を確かめてください。",
  }),
  "not-suspended": () => ({ cause: "いまは停止していません。", remedy: "契約の状態を確かめてください。" }),
  "surcharge-not-offered": (f) => ({
    cause: `${name(f)}に、割増金の約束はありません。`,
    remedy: "契約の条件を確かめてください。",
  }),
  "event-unknown": (f) => ({ cause: `「${f.text("event")}」という記録はありません。`, remedy: "記録の番号を確かめてください。" }),
  "correction-not-possible": (f) => ({
    cause: `「${f.text("event")}」の記録は、このようには直せません。`,
    remedy: "直す内容を確かめてください。",
  }),
  "notice-closed": () => ({ cause: "このお知らせには、もうこの操作ができません。", remedy: "お知らせを開き直してください。" }),
  "notice-times": () => ({ cause: "日時が合いません。", remedy: "日時を確かめてください。" }),
  "notice-touches-nobody": () => ({
    cause: "このお知らせの対象になるご契約がありません。",
    remedy: "商品、ブランド、契約番号を確かめてください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
