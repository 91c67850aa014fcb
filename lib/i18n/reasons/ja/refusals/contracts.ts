import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";
import { logins, memberKinds } from "../labels";

/** What is refused about orders, contracts and dates. */
export const contractRefusals = {
  "unknown-product": () => ({ cause: "この商品は扱っていません。", remedy: "商品の一覧から選んでください。" }),
  "unknown-option": () => ({ cause: "このオプションは扱っていません。", remedy: "オプションの一覧から選んでください。" }),
  "plan-unknown": (f) => ({
    cause: f.text("plan") === "" ? "プランが選ばれていません。" : `プラン「${f.text("plan")}」は扱っていません。`,
    remedy: "商品のページにあるプランから選んでください。",
  }),
  "member-kind-not-served": (f) => ({
    cause: `${f.name("name")}は、${f.word("member", memberKinds)}の会員には扱っていません。`,
    remedy: "申し込める商品を一覧で確かめてください。",
  }),
  "login-not-served": (f) => ({
    cause: `${f.word("login", logins)}では、申し込めません。`,
    remedy: `${f.name("name")}を申し込める方にお願いしてください。`,
  }),
  "contract-not-found": () => ({ cause: "契約が見つかりません。", remedy: "ご契約の一覧から選んでください。" }),
  "contract-exists": () => ({ cause: "この契約はすでにあります。", remedy: "ご契約の一覧を確かめてください。" }),
  "contract-not-active": (f) => ({ cause: "契約はまだ始まっていません。", remedy: `${f.date("startsOn")}から手続きできます。` }),
  "contract-cancelling": (f) => ({
    cause: "解約の受付後は、追加できません。",
    remedy: `契約は${f.date("endsOn")}まで使えます。`,
  }),
  "contract-ended": (f) => ({ cause: `契約は${f.date("endsOn")}に終わりました。`, remedy: "新しくお申し込みください。" }),
  "already-provided": (f) => ({
    cause: "提供を始める日は、すでに登録されています。",
    remedy: `始まる日は${f.date("startsOn")}です。`,
  }),
  "already-invoiced": () => ({
    cause: "請求を始めたあとは、提供を始める日を変えられません。",
    remedy: "請求の内容を確かめてください。",
  }),
  "provided-too-late": (f) => ({
    cause: "提供を始める日は、遅くできません。",
    remedy: `${f.date("startsOn")}までの日を選んでください。`,
  }),
  "cancellation-waiting": (f) => ({
    cause: `解約の申込を${f.date("requestedOn")}に受け付けています。`,
    remedy: "担当者が確認しています。結果をお待ちください。",
  }),
  "already-applied": (f) => ({ cause: "解約はすでに受け付けています。", remedy: `契約は${f.date("endsOn")}に終わります。` }),
  "brand-not-served": (f) => ({
    cause: `${f.name("name")}は、ご契約のブランドでは扱っていません。`,
    remedy: "使えるものを一覧で確かめてください。",
  }),
  "desired-date-not-offered": (f) => ({
    cause: `${f.name("name")}は、始まる日を選べません。`,
    remedy: "希望する日を空けて申し込んでください。",
  }),
  "desired-date-too-early": (f) => ({
    cause: `${f.date("desiredOn")}には始められません。`,
    remedy: `${f.date("earliestOn")}からの日を選んでください。`,
  }),
  "withdrawal-refused": (f) => ({
    cause: `${f.name("name")}の申込は、取り消せません。`,
    remedy: `始まる日は${f.date("startsOn")}です。そのあとに解約できます。`,
  }),
  "beyond-holiday-data": (f) => ({
    cause: `${f.number("lastYear")}年より先の営業日は計算できません。`,
    remedy: "近い日付を選んでください。",
  }),
  "beyond-tax-data": () => ({ cause: "この日付の消費税率は登録されていません。", remedy: "日付を確かめてください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
