import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about requests and their approval. */
export const approvalRefusals = {
  "approval-open-already": (f) => ({
    cause: `同じ内容の申請（${f.text("number")}）が、承認を待っています。`,
    remedy: "その申請の結果を待つか、取り下げてから申請してください。",
  }),
  "approval-closed": () => ({
    cause: "この申請は、もう終わっています。",
    remedy: "いまの状態を、申請のページで確かめてください。",
  }),
  "approval-own": () => ({
    cause: "ご自分の申請には、承認も差し戻しもできません。",
    remedy: "ほかの管理者の方にご依頼ください。",
  }),
  "approval-same-person": () => ({
    cause: "同じメールアドレスの方が、すでに承認しています。",
    remedy: "2人目は、別の管理者の方が承認してください。",
  }),
  "approval-decided-already": () => ({
    cause: "この申請には、すでにお答えいただいています。",
    remedy: "もう1人の管理者の方の承認をお待ちください。",
  }),
  "approval-requester-gone": () => ({
    cause: "申請した方のログインが、このご契約で使えなくなったか、権限が変わりました。",
    remedy: "必要なときは、いまのログインの方が申請し直してください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
