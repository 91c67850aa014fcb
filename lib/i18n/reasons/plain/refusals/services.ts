import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");
const terms = "契約の約束を見てください。";
const state = "契約のページを見てください。";

/** What is refused about use, money given back, stops and corrections, in plain Japanese. */
export const serviceRefusals = {
  "use-after-end-not-charged": (f) => ({
    cause: `${name(f)}は、終わったあとに使っても、お金がかかりません。`,
    remedy: terms,
  }),
  "meter-unknown": (f) => ({
    cause: `「${f.text("meter")}」というものは、はかっていません。`,
    remedy: "商品のページで、はかるものの名前を見てください。",
  }),
  "usage-outside-contract": (f) => ({
    cause: `${f.date("on")}は、契約の間ではありません。`,
    remedy: `契約は${f.date("startsOn")}からです。日を見てください。`,
  }),
  "outside-contract": (f) => ({
    cause: `${f.date("on")}は、契約の間ではありません。`,
    remedy:
      f.text("endsOn") === ""
        ? `契約は${f.date("startsOn")}からです。`
        : `契約は${f.date("startsOn")}から${f.date("endsOn")}までです。`,
  }),
  "credit-not-offered": (f) => ({ cause: `${name(f)}には、このお金を返す約束がありません。`, remedy: terms }),
  "suspension-not-offered": (f) => ({ cause: `${name(f)}は、途中で止めることができません。`, remedy: terms }),
  "already-suspended": (f) => ({ cause: `${f.date("on")}から、もう止まっています。`, remedy: state }),
  "not-suspended": () => ({ cause: "いまは止まっていません。", remedy: state }),
  "surcharge-not-offered": (f) => ({
    cause: `${name(f)}には、何倍ものお金をはらう約束がありません。`,
    remedy: terms,
  }),
  "event-unknown": (f) => ({ cause: `番号「${f.text("event")}」は見つかりません。`, remedy: "番号を見てください。" }),
  "correction-not-possible": (f) => ({
    cause: `番号「${f.text("event")}」は、このようには直せません。`,
    remedy: "直すところを見てください。",
  }),
  "notice-closed": () => ({ cause: "このお知らせでは、もうできません。", remedy: "お知らせを開きなおしてください。" }),
  "notice-times": () => ({ cause: "日や時間が合いません。", remedy: "日と時間を見なおしてください。" }),
  "notice-touches-nobody": () => ({
    cause: "このお知らせに合う契約がありません。",
    remedy: "商品や契約の番号を見なおしてください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
