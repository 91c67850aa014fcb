import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";
import { logins, memberKinds } from "../labels";

/** What is refused about orders, contracts and dates, in plain Japanese. */
export const contractRefusals = {
  "unknown-product": () => ({ cause: "この商品は売っていません。", remedy: "商品のリストから選んでください。" }),
  "unknown-option": () => ({ cause: "このオプションは売っていません。", remedy: "オプションのリストから選んでください。" }),
  "plan-unknown": (f) => ({
    cause: f.text("plan") === "" ? "プランを選んでいません。" : `プラン「${f.text("plan")}」は売っていません。`,
    remedy: "商品のページにあるプランから選んでください。",
  }),
  "member-kind-not-served": (f) => ({
    cause: `${f.name("name")}は、${f.word("member", memberKinds)}には売っていません。`,
    remedy: "申し込むことができる商品をリストで見てください。",
  }),
  "login-not-served": (f) => ({
    cause: `${f.word("login", logins)}では、申し込めません。`,
    remedy: `${f.name("name")}を申し込める人にたのんでください。`,
  }),
  "contract-not-found": () => ({ cause: "契約が見つかりません。", remedy: "契約のリストから選んでください。" }),
  "contract-exists": () => ({ cause: "この契約は、もうあります。", remedy: "契約のリストを見てください。" }),
  "contract-not-active": (f) => ({ cause: "契約は、まだ始まっていません。", remedy: `${f.date("startsOn")}からできます。` }),
  "contract-cancelling": (f) => ({
    cause: "やめる申し込みのあとは、ふやせません。",
    remedy: `契約は${f.date("endsOn")}まで使えます。`,
  }),
  "contract-ended": (f) => ({
    cause: `契約は${f.date("endsOn")}に終わりました。`,
    remedy: "使うときは、新しく申し込んでください。",
  }),
  "already-provided": (f) => ({
    cause: "始まる日は、もう決まっています。",
    remedy: `始まる日は${f.date("startsOn")}です。`,
  }),
  "already-invoiced": () => ({
    cause: "請求書を出したあとは、始まる日を変えられません。",
    remedy: "請求書を見てください。",
  }),
  "provided-too-late": (f) => ({
    cause: "始まる日を、おそくすることはできません。",
    remedy: `${f.date("startsOn")}までの日を選んでください。`,
  }),
  "cancellation-waiting": (f) => ({
    cause: `${f.date("requestedOn")}に、やめる申し込みが届いています。`,
    remedy: "わたしたちが中身を見ています。返事を待ってください。",
  }),
  "already-applied": (f) => ({
    cause: "やめる申し込みは、もう届いています。",
    remedy: `契約は${f.date("endsOn")}に終わります。`,
  }),
  "brand-not-served": (f) => ({
    cause: `あなたの契約では、${f.name("name")}を使えません。`,
    remedy: "使えるものをリストで見てください。",
  }),
  "desired-date-not-offered": (f) => ({
    cause: `${f.name("name")}は、始まる日を選べません。`,
    remedy: "日を入れないで申し込んでください。",
  }),
  "desired-date-too-early": (f) => ({
    cause: `${f.date("desiredOn")}には、まだ始められません。`,
    remedy: `${f.date("earliestOn")}か、そのあとの日を選んでください。`,
  }),
  "withdrawal-refused": (f) => ({
    cause: `${f.name("name")}の申し込みは、なかったことにできません。`,
    remedy: `${f.date("startsOn")}に始まります。そのあとでやめてください。`,
  }),
  "beyond-holiday-data": (f) => ({
    cause: `${f.number("lastYear")}年よりあとは、会社が開く日がまだわかりません。`,
    remedy: "もっと近い日を選んでください。",
  }),
  "beyond-tax-data": () => ({ cause: "この日の消費税が何%か、わかりません。", remedy: "日がまちがっていないか見てください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
