import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about member information, reports and leaving, in plain Japanese. */
export const memberInformationRefusals = {
  "contracts-in-use": (f) => ({
    cause: `まだ使っている契約が${f.number("contracts")}つあります。`,
    remedy: "契約をぜんぶやめて、終わる日がすぎてから、申しこんでください。",
  }),
  "member-left": () => ({ cause: "この会員は、もうやめています。", remedy: "やめた会員には、この手続きはできません。" }),
  "report-needed": () => ({
    cause: "名前や住所が変わったことを、書類で知らせる契約があります。",
    remedy: "会員情報のページから、書類をつけて知らせてください。",
  }),
  "documents-missing": () => ({ cause: "変わったことが分かる書類が、まだありません。", remedy: "書類を1つ以上入れてください。" }),
  "report-closed": () => ({ cause: "この知らせは、もう終わっています。", remedy: "いまのようすを見てください。" }),
  "report-second-person": () => ({
    cause: "この知らせは、2人の担当者が見ます。",
    remedy: "ほかの担当者が、よいと決めてください。",
  }),
  "export-too-many": (f) => ({
    cause: `データの用意は、1日に${f.number("perDay")}回までです。`,
    remedy: "明日、もう一度ためしてください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
