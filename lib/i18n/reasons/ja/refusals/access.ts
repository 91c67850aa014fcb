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
  "first-password-due": () => ({
    cause: "登録証の初回パスワードでは、マイページに入れません。",
    remedy: "ご自身のパスワードを決めてください。",
  }),
  "draft-expired": () => ({ cause: "確認の画面の有効な時間を過ぎました。", remedy: again }),
  "changed-since-shown": () => ({
    cause: "表示したあとに、内容が変わりました。",
    remedy: "新しい内容を確かめて、もう一度押してください。",
  }),
  "changed-by-another": () => ({ cause: "ほかの方が、先に内容を変えました。", remedy: "新しい内容を確かめてください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
