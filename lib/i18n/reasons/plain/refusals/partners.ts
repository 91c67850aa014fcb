import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about the services of partners, in plain Japanese. */
export const partnerRefusals = {
  "second-login-needed": (f) => ({
    cause: `${f.name("name")}を使う前に、お客様番号とパスワードをもう一度入れてください。`,
    remedy: "入れると、続けられます。",
  }),
  "partner-unknown": () => ({
    cause: "このサービスは、この契約では使えません。",
    remedy: "使えるサービスの中から選んでください。",
  }),
  "partner-applied": (f) => ({
    cause: `${f.name("name")}は、${f.date("on")}に申し込みました。`,
    remedy: "サービスの画面を開いて、使ってください。",
  }),
  "partner-not-applied": (f) => ({ cause: `${f.name("name")}は、まだ申し込んでいません。`, remedy: "申し込むと使えます。" }),
  "partner-not-reachable": () => ({
    cause: "このサービスは、いまは使えません。",
    remedy: "少し待ってから、もう一度してください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
