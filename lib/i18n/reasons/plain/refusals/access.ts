import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate, RefusalWords } from "../../words";
import { channels, roles } from "../labels";
import { passwordRefusal } from "../password";

const who = (f: FactReader) =>
  f
    .text("roles")
    .split(",")
    .map((one) => roles[one] ?? one)
    .join("か、");

/** The same words for wrong and locked: they must not tell which it is. */
const notLetIn = (): RefusalWords => ({
  cause: "IDかパスワードがちがうか、使えないように止めてあります。",
  remedy: "もう一度使えるようにするときは、電話してください。",
});

/** What is refused to a login or a procedure, in plain Japanese. */
export const accessRefusals = {
  "role-not-permitted": (f) => ({
    cause: `「${f.name("label")}」は、いまのログインではできません。`,
    remedy: `${f.has("whoJa") ? f.name("who") : who(f)}でログインすると、できます。`,
  }),
  "switched-off": (f) => ({
    cause: `「${f.name("label")}」は、契約した人が「いいです」と決めていません。`,
    remedy: "お客様番号でログインした人が、決めることができます。",
  }),
  "not-own": (f) => ({
    cause: `「${f.name("label")}」は、自分の分だけできます。`,
    remedy: "ほかの人の分は、管理者にたのんでください。",
  }),
  "not-in-portal": (f) => ({
    cause: `「${f.name("label")}」は、このサイトではできません。`,
    remedy: `${f.words("channels", channels).join("か、")}で申し込んでください。`,
  }),
  "login-failed": notLetIn,
  locked: notLetIn,
  throttled: () => ({ cause: "短い間に、何回も送りました。", remedy: "少し待ってから、もう一度送ってください。" }),
  "code-refused": () => ({
    cause: "コードがちがうか、古くなりました。",
    remedy: "新しいコードをもらって、入れてください。",
  }),
  "password-refused": passwordRefusal,
  "member-id-used": (f) => ({ cause: `会員ID「${f.text("loginId")}」は使えません。`, remedy: "ちがうIDを入れてください。" }),
  "mail-registered": () => ({
    cause: "このメールアドレスの人は、もう会員です。",
    remedy: "会員IDでログインするか、ちがうアドレスを入れてください。",
  }),
  "registration-over": () => ({
    cause: "時間がすぎたか、もう終わっています。",
    remedy: "会員登録のページから、はじめからやり直してください。",
  }),
  "first-password-due": () => ({
    cause: "登録証に書いてあるパスワードは、はじめの一回だけのものです。",
    remedy: "自分のパスワードを決めてください。",
  }),
  "step-up-needed": (f) => ({
    cause: "続ける前に、あなたであることをもう一度確かめます。",
    remedy: `認証コードを入れるか、パスキーを使ってください。一度確かめると、${f.text("minutes")}分のあいだは聞きません。`,
  }),
  "passkey-not-taken": () => ({
    cause: "パスキーを登録できませんでした。スマホやパソコンで、あなたであることの確認が終わっていません。",
    remedy: "もう一度、はじめからやってください。",
  }),
  "passkey-known": () => ({
    cause: "このパスキーは、もう登録してあります。",
    remedy: "ほかのスマホやパソコンを使ってください。",
  }),
  "last-method": () => ({
    cause: "本人だと確かめる方法は、1つは残します。",
    remedy: "ほかの方法を足してから、これを消してください。",
  }),
  "too-many-methods": (f) => ({
    cause: `本人だと確かめる方法は、${f.number("most")}個までです。`,
    remedy: "使わない方法を消してから、足してください。",
  }),
  "method-known": () => ({ cause: "これは、もう登録してあります。", remedy: "ほかのアドレスか番号を入れてください。" }),
  "method-not-found": () => ({ cause: "これは、もう登録してありません。", remedy: "「ログインと安全」のページを見てください。" }),
  "sms-not-offered": () => ({
    cause: "いまは、SMSで番号を送れません。",
    remedy: "ほかの方法を選んでください。ほかにないときは、お問い合わせください。",
  }),
  "draft-expired": () => ({
    cause: "時間がたったので、この画面はもう使えません。",
    remedy: "もう一度はじめから入れてください。",
  }),
  "changed-since-shown": () => ({
    cause: "画面を見ている間に、中身が変わりました。",
    remedy: "新しい中身を見て、もう一度押してください。",
  }),
  "changed-by-another": () => ({ cause: "ほかの人が、先に中身を変えました。", remedy: "新しい中身を見てください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
