import type { RefusalKind } from "../../../domain/refusal-kinds";
import type { FactReader } from "../fact-reader";
import type { RefusalTemplate } from "../words";
import { roles } from "./limits";
import { passwordRefusal } from "./password";

const channels: Readonly<Record<string, string>> = { telephone: "電話", paper: "書面", portal: "このサイト" };
const list = (f: FactReader, key: string, words: Readonly<Record<string, string>>) =>
  f
    .text(key)
    .split(",")
    .map((one) => words[one] ?? one)
    .join("、");
const name = (f: FactReader) => f.name("name");
const again = "はじめからやり直してください。";

/** What is refused: the cause, then the next act. */
export const refusals = {
  "unknown-product": () => ({ cause: "この商品は扱っていません。", remedy: "商品の一覧から選んでください。" }),
  "unknown-option": () => ({ cause: "このオプションは扱っていません。", remedy: "オプションの一覧から選んでください。" }),
  "contract-not-found": () => ({ cause: "契約が見つかりません。", remedy: "ご契約の一覧から選んでください。" }),
  "contract-exists": () => ({ cause: "この契約はすでにあります。", remedy: "ご契約の一覧を確かめてください。" }),
  "contract-not-active": (f) => ({ cause: "契約はまだ始まっていません。", remedy: `${f.date("startsOn")}から手続きできます。` }),
  "contract-cancelling": (f) => ({
    cause: "解約の受付後は、オプションを追加できません。",
    remedy: `契約は${f.date("endsOn")}まで使えます。`,
  }),
  "contract-ended": (f) => ({ cause: `契約は${f.date("endsOn")}に終わりました。`, remedy: "新しくお申し込みください。" }),
  "already-provided": (f) => ({ cause: "開通の日は、すでに登録されています。", remedy: `開通は${f.date("startsOn")}です。` }),
  "already-invoiced": () => ({
    cause: "請求を始めたあとは、開通の日を変えられません。",
    remedy: "請求の内容を確かめてください。",
  }),
  "already-applied": (f) => ({ cause: "解約はすでに受け付けています。", remedy: `契約は${f.date("endsOn")}に終わります。` }),
  "brand-not-served": (f) => ({
    cause: `${name(f)}は、ご契約のブランドでは扱っていません。`,
    remedy: "使えるオプションを一覧で確かめてください。",
  }),
  "already-held": (f) => ({ cause: `${name(f)}は、すでにご利用中です。`, remedy: "ご利用中のオプションを確かめてください。" }),
  "not-held": (f) => ({ cause: `${name(f)}は、ご利用中ではありません。`, remedy: "ご利用中のオプションを確かめてください。" }),
  "requires-option": (f) => ({
    cause: `${name(f)}には、${f.name("base")}が必要です。`,
    remedy: `先に${f.name("base")}を申し込んでください。`,
  }),
  "requires-mail-address": () => ({
    cause: "メールアドレスの登録が必要です。",
    remedy: "先にメールアドレスを登録してください。",
  }),
  "requires-operator-mail": () => ({
    cause: "当社のメールアドレスの登録が必要です。",
    remedy: "先に当社のメールアドレスを登録してください。",
  }),
  "not-cancellable-alone": (f) => ({
    cause: `${name(f)}だけの解約はできません。`,
    remedy: "終わる条件を、よりどころの条項で確かめてください。",
  }),
  "not-sold-in-portal": (f) => ({
    cause: `${name(f)}は、このサイトでは申し込めません。`,
    remedy: "お電話でお申し込みください。",
  }),
  "holder-missing": (f) => ({
    cause: `${name(f)}は、アカウントIDごとに使います。`,
    remedy: "使うアカウントIDを選んでください。",
  }),
  "holder-not-wanted": (f) => ({
    cause: `${name(f)}は、契約ごとに使います。`,
    remedy: "アカウントIDを選ばずに申し込んでください。",
  }),
  "terms-not-agreed": () => ({
    cause: "利用条件への同意がまだです。",
    remedy: "利用条件を読み、「同意する」にチェックを入れてください。",
  }),
  "account-id-format": (f) => ({
    cause: `アカウントIDは${f.number("min")}〜${f.number("max")}文字です。`,
    remedy: "英小文字、数字、「-」「_」「.」で入力してください。お客様番号と同じ形の数字は使えません。",
  }),
  "account-id-used": (f) => ({
    cause: `「${f.text("accountId")}」は使えません。`,
    remedy: "ほかのアカウントIDを入力してください。",
  }),
  "account-id-unknown": () => ({ cause: "このアカウントIDはありません。", remedy: "アカウントIDの一覧から選んでください。" }),
  "no-free-slot": (f) => ({
    cause: f.has("nameJa") ? `${name(f)}は、${f.number("allowed")}件すべてを使っています。` : "この契約では使えません。",
    remedy: f.has("buyJa") ? `${f.name("buy")}を申し込むと増やせます。` : "使っていないものを削除してください。",
  }),
  "mail-address-stays": () => ({
    cause: "当社のメールアドレスだけを外すことはできません。",
    remedy: "ほかのメールアドレスに変えてください。",
  }),
  "nothing-to-change": () => ({ cause: "変わるところがありません。", remedy: "変えるところを入力してください。" }),
  "role-not-permitted": (f) => ({
    cause: `「${f.name("label")}」は、いまのログインではできません。`,
    remedy: `${list(f, "roles", roles)}のログインでできます。`,
  }),
  "switched-off": (f) => ({
    cause: `「${f.name("label")}」は、ご契約者が許可していません。`,
    remedy: "お客様番号の方が、権限のページで許可できます。",
  }),
  "not-own": (f) => ({
    cause: `「${f.name("label")}」は、自分の分だけできます。`,
    remedy: "ほかの方の分は、管理者権限の方にお願いしてください。",
  }),
  "not-in-portal": (f) => ({
    cause: `「${f.name("label")}」は、このサイトでは扱っていません。`,
    remedy: `${list(f, "channels", channels)}で受け付けます。`,
  }),
  "login-failed": () => ({
    cause: "IDかパスワードが違うか、アカウントがロックされています。",
    remedy: "ロックの解除は、お電話で受け付けます。",
  }),
  locked: () => ({
    cause: "IDかパスワードが違うか、アカウントがロックされています。",
    remedy: "ロックの解除は、お電話で受け付けます。",
  }),
  throttled: () => ({ cause: "短い間に、何度も送信がありました。", remedy: "しばらく待ってから、もう一度送ってください。" }),
  "code-refused": () => ({
    cause: "コードが違うか、有効な時間を過ぎています。",
    remedy: "新しいコードを受け取って、入力してください。",
  }),
  "password-refused": passwordRefusal,
  "draft-expired": () => ({ cause: "確認の画面の有効な時間を過ぎました。", remedy: again }),
  "changed-since-shown": () => ({
    cause: "表示したあとに、内容が変わりました。",
    remedy: "新しい内容を確かめて、もう一度押してください。",
  }),
  "changed-by-another": () => ({ cause: "ほかの方が、先に内容を変えました。", remedy: "新しい内容を確かめてください。" }),
  "beyond-holiday-data": (f) => ({
    cause: `${f.number("lastYear")}年より先の営業日は計算できません。`,
    remedy: "近い日付を選んでください。",
  }),
  "beyond-tax-data": () => ({ cause: "この日付の消費税率は登録されていません。", remedy: "日付を確かめてください。" }),
} satisfies Record<RefusalKind, RefusalTemplate>;
