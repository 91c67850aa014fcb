import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";
import { channels } from "../labels";
import { roles } from "../limits";
import { passwordRefusal } from "../password";

const list = (f: FactReader, key: string, words: Readonly<Record<string, string>>) =>
  f
    .text(key)
    .split(",")
    .map((one) => words[one] ?? one)
    .join("、");
const again = "はじめからやり直してください。";

/** What is refused to a login or a procedure. */
export const accessRefusals = {
  "role-not-permitted": (f) => ({
    cause: `「${f.name("label")}」は、いまのログインではできません。`,
    remedy: `${f.has("whoJa") ? f.name("who") : list(f, "roles", roles)}のログインでできます。`,
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
    remedy: `${f.words("channels", channels).join("、")}で受け付けます。`,
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
  "member-id-used": (f) => ({ cause: `会員ID「${f.text("loginId")}」は使えません。`, remedy: "別のIDを入力してください。" }),
  "mail-registered": () => ({
    cause: "このメールアドレスの会員登録は、もう済んでいます。",
    remedy: "会員IDでログインするか、お客様情報に戻って別のアドレスを入力してください。",
  }),
  "registration-over": () => ({
    cause: "登録の途中で時間がすぎたか、手順が終わっています。",
    remedy: "会員登録のページから、やり直してください。",
  }),
  "first-password-due": () => ({
    cause: "登録証の初回パスワードでは、マイページに入れません。",
    remedy: "ご自身のパスワードを決めてください。",
  }),
  "step-up-needed": (f) => ({
    cause: "もう一度、ご本人であることの確認が要ります。",
    remedy: `認証コードかパスキーで確かめてから、続けてください。一度確かめると${f.text("minutes")}分間有効です。`,
  }),
  "passkey-not-taken": () => ({
    cause: "パスキーを登録できませんでした。端末でのご本人の確認が終わっていないか、時間がすぎています。",
    remedy: "もう一度、登録をはじめてください。",
  }),
  "passkey-known": () => ({
    cause: "このパスキーは、登録済みです。",
    remedy: "別の端末か、別のセキュリティキーを使ってください。",
  }),
  "last-method": () => ({
    cause: "認証の方法は、いつも1つ以上残します。",
    remedy: "ほかの方法を追加してから、この方法を削除してください。",
  }),
  "too-many-methods": (f) => ({
    cause: `認証の方法は、${f.number("most")}個まで登録できます。`,
    remedy: "使わない方法を削除してから、追加してください。",
  }),
  "method-known": () => ({ cause: "この受け取り先は、もう登録してあります。", remedy: "ほかの受け取り先を入力してください。" }),
  "method-not-found": () => ({ cause: "この方法は、もう登録してありません。", remedy: "「ログインと安全」で確かめてください。" }),
  "sms-not-offered": () => ({
    cause: "いまは、SMSで認証コードを送れません。",
    remedy: "ほかの方法を選んでください。ほかの方法がないときは、お問い合わせください。",
  }),
  "draft-expired": () => ({ cause: "確認の画面の有効な時間を過ぎました。", remedy: again }),
  "changed-since-shown": () => ({
    cause: "表示したあとに、内容が変わりました。",
    remedy: "新しい内容を確かめて、もう一度押してください。",
  }),
  "changed-by-another": () => ({ cause: "ほかの方が、先に内容を変えました。", remedy: "新しい内容を確かめてください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
