import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about requests and their approval. */
export const approvalRefusals = {
  "approval-open-already": (f) => ({
    cause: `同じ申請（${f.text("number")}）を、もう出しています。`,
    remedy: "答えを待つか、先に取り下げてください。",
  }),
  "approval-closed": () => ({ cause: "この申請は、もう終わりました。", remedy: "申請のページで、どうなったかを見てください。" }),
  "approval-own": () => ({ cause: "自分の申請には、答えられません。", remedy: "ほかの管理者の人に、たのんでください。" }),
  "approval-same-person": () => ({
    cause: "同じメールアドレスの人が、もう承認しました。",
    remedy: "次は、ちがう管理者の人が承認してください。",
  }),
  "approval-decided-already": () => ({ cause: "この申請には、もう答えました。", remedy: "ほかの管理者の人を、待ってください。" }),
  "approval-requester-gone": () => ({
    cause: "申請した人は、この契約を使えなくなりました。",
    remedy: "いる時は、使える人が、もう一度申請してください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
