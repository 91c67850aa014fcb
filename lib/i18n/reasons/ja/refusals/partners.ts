import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about the services of partners. */
export const partnerRefusals = {
  "second-login-needed": (f) => ({
    cause: `${f.name("name")}には、お客様番号とパスワードの確認が要ります。`,
    remedy: "もう一度入力してから、続けてください。",
  }),
  "partner-unknown": () => ({
    cause: "この提携サービスは、このご契約では使えません。",
    remedy: "提携サービスの一覧から選んでください。",
  }),
  "partner-applied": (f) => ({
    cause: `${f.name("name")}は、${f.date("on")}に申し込み済みです。`,
    remedy: "提携先の画面を開いて、お使いください。",
  }),
  "partner-not-applied": (f) => ({ cause: `${f.name("name")}は、申し込まれていません。`, remedy: "申し込むと使えます。" }),
  "partner-not-reachable": () => ({
    cause: "この提携サービスは、いま準備ができていません。",
    remedy: "時間をおいて、もう一度お試しください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
