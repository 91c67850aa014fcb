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
    remedy: `${who(f)}でログインすると、できます。`,
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
  "first-password-due": () => ({
    cause: "登録証に書いてあるパスワードは、はじめの一回だけのものです。",
    remedy: "自分のパスワードを決めてください。",
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
