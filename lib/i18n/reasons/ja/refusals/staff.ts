import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused to staff. */
export const staffRefusals = {
  "second-person-needed": () => ({
    cause: "この操作は、準備した人とは別の人が行います。",
    remedy: "ほかの担当者に頼んでください。",
  }),
  "second-person-linked": (f) => ({
    cause: `はじめの人と、この${f.number("days")}日のうちに、職員の登録や役割でつながっています。`,
    remedy: "登録や役割の変更に関わっていない担当者に頼んでください。",
  }),
  "countersign-open-already": () => ({
    cause: "同じ申し出が、もう二人目の確認を待っています。",
    remedy: "「二人目の確認」で、その申し出を確かめてください。",
  }),
  "destination-too-new": (f) => ({
    cause: `この届け先は、この${f.number("days")}日のうちに変わりました。`,
    remedy: "変わっていない届け先を選ぶか、窓口で手渡してください。",
  }),
  "reset-open-already": () => ({
    cause: "このログインの初期化は、もう申し出があります。",
    remedy: "認証方法の初期化の一覧で、その申し出を確かめてください。",
  }),
  "no-factor-to-reset": () => ({
    cause: "このログインには、登録された認証の方法がありません。",
    remedy: "はじめてのログインのときは、登録証か認証登録コードをお使いいただいてください。",
  }),
  "staff-not-oneself": () => ({
    cause: "自分の役割やログインは、自分では変えられません。",
    remedy: "ほかの管理者に頼んでください。",
  }),
  "last-staff-admin": () => ({
    cause: "職員を管理できる人が、だれもいなくなります。",
    remedy: "先に、ほかの人を管理者にしてください。",
  }),
  "staff-login-used": () => ({ cause: "この職員IDは、もう使われています。", remedy: "ほかの職員IDを入力してください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
