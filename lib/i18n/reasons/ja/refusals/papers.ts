import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about guides on paper. */
export const paperRefusals = {
  "guide-not-offered": () => ({
    cause: "選ばれたガイドは、このご契約では請求できません。",
    remedy: "画面を開き直し、出ているガイドから選んでください。",
  }),
  "guide-requested": (f) => ({
    cause: `${f.name("name")}は、${f.date("requestedOn")}の請求（${f.text("number")}）の発送待ちです。`,
    remedy: "届くのをお待ちください。発送したあとは、また請求できます。",
  }),
  "guide-request-closed": () => ({
    cause: "この請求は、発送したか、すでに取り消されています。",
    remedy: "請求の一覧で、いまの状態を確かめてください。",
  }),
  "address-missing": () => ({
    cause: "お届け先の住所が登録されていません。",
    remedy: "「ご契約内容変更申請」の書面で、住所を登録してください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
