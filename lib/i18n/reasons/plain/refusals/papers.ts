import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about guides on paper. */
export const paperRefusals = {
  "guide-not-offered": () => ({
    cause: "このガイドは、たのめません。",
    remedy: "画面を開きなおして、出ているガイドから選んでください。",
  }),
  "guide-requested": (f) => ({
    cause: `${f.name("name")}は、${f.date("requestedOn")}にたのみました（${f.text("number")}）。`,
    remedy: "届くのを待ってください。送ったあとは、またたのめます。",
  }),
  "guide-request-closed": () => ({
    cause: "もう送ったか、もう取り消してあります。",
    remedy: "一覧で、いまの様子を見てください。",
  }),
  "address-missing": () => ({
    cause: "送り先の住所がありません。",
    remedy: "紙の申請書で、住所を知らせてください。",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
