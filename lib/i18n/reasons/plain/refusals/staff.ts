import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused to staff, in plain Japanese. */
export const staffRefusals = {
  "second-person-needed": () => ({ cause: "これは、用意した人とはべつの人がします。", remedy: "ほかの人にたのんでください。" }),
  "second-person-linked": (f) => ({
    cause: `この${f.number("days")}日の間に、はじめの人と、職員の登録や役割でつながりました。`,
    remedy: "ほかの人にたのんでください。",
  }),
  "countersign-open-already": () => ({
    cause: "同じ申し出が、もう二人目の確認を待っています。",
    remedy: "「二人目の確認」で見てください。",
  }),
  "destination-too-new": (f) => ({
    cause: `送り先は、この${f.number("days")}日の間に変わりました。`,
    remedy: "ほかの送り方をえらんでください。",
  }),
  "reset-open-already": () => ({ cause: "このログインは、もう申し出があります。", remedy: "一覧で、その申し出を見てください。" }),
  "no-factor-to-reset": () => ({
    cause: "このログインには、ログインのときに使う方法がまだありません。",
    remedy: "登録証か、認証登録コードを使ってください。",
  }),
  "staff-not-oneself": () => ({ cause: "自分の役割は、自分では変えられません。", remedy: "ほかの管理者にたのんでください。" }),
  "last-staff-admin": () => ({ cause: "職員を管理する人が、いなくなります。", remedy: "先に、ほかの人を管理者にしてください。" }),
  "staff-login-used": () => ({ cause: "この職員IDは、もう使っています。", remedy: "ほかの職員IDを書いてください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
