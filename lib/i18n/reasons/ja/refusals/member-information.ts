import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about member information, reports and leaving. */
export const memberInformationRefusals = {
  "contracts-in-use": (f) => ({
    cause: `ご利用中のご契約が${f.number("contracts")}件あります。`,
    remedy: "ご契約をすべて解約し、最後の日が過ぎてから、お申し込みください。",
  }),
  "member-left": () => ({ cause: "この会員は、退会しています。", remedy: "退会した会員に、この手続きはできません。" }),
  "report-needed": () => ({
    cause: "名称と住所の変更は、届け出が必要なご契約があります。",
    remedy: "会員情報の「変更を届け出る」から、書類を添えて届け出てください。",
  }),
  "documents-missing": () => ({ cause: "変更が分かる書類が、まだありません。", remedy: "書類を1件以上追加してください。" }),
  "report-closed": () => ({
    cause: "この届け出は、もう確認が終わったか、取り下げられています。",
    remedy: "いまの状態を確かめてください。",
  }),
  "report-second-person": () => ({
    cause: "この届け出は、二人の担当者で確かめます。",
    remedy: "ほかの担当者が、承認してください。",
  }),
  "export-too-many": (f) => ({
    cause: `データの用意は、1日に${f.number("perDay")}回までです。`,
    remedy: "明日、もう一度お試しください。用意が済んだものは、期限までダウンロードできます。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
