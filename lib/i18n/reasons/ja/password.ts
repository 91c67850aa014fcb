import type { PasswordRequirement } from "../../../domain/identity/password-policy";
import type { FactReader } from "../fact-reader";
import type { RefusalWords } from "../words";

/** What a login is called, by whose it is. */
const ids = { member: "会員ID", contract: "お客様番号やアカウントID", staff: "ログインID" };

/** Each requirement of a password policy as a line of the live checklist. */
export const passwordWords = {
  "min-length": (f) => `${f.number("characters")}文字以上`,
  "max-length": (f) => `${f.number("characters")}文字以下`,
  digit: () => "数字を1文字以上",
  upper: () => "英大文字を1文字以上",
  lower: () => "英小文字を1文字以上",
  symbol: () => "記号を1文字以上",
  characters: (f) => (f.has("symbols") ? `使える記号だけ（${f.text("symbols")}）` : "目に見える文字だけ"),
  "login-id": (f) => `${f.has("of") ? f.word("of", ids) : "ログインに使うIDや番号"}を含まない`,
  past: () => "以前に使っていない",
  breached: () => "よく使われるパスワードではない",
} satisfies Record<PasswordRequirement, (facts: FactReader) => string>;

const remedies = {
  "min-length": (f) => `${f.number("characters")}文字以上で入力してください。`,
  "max-length": (f) => `${f.number("characters")}文字以下で入力してください。`,
  digit: () => "数字を1文字以上入れてください。",
  upper: () => "英大文字を1文字以上入れてください。",
  lower: () => "英小文字を1文字以上入れてください。",
  symbol: () => "記号を1文字以上入れてください。",
  characters: () => "空白や使えない記号を除いてください。",
  "login-id": () => "ログインに使うIDや番号を含まないものにしてください。",
  past: () => "以前に使っていないものにしてください。",
  breached: () => "よく使われるものを避けてください。",
} satisfies Record<PasswordRequirement, (facts: FactReader) => string>;

export function passwordRefusal(facts: FactReader): RefusalWords {
  const remedy = remedies[facts.text("requirement") as PasswordRequirement];
  return { cause: "このパスワードは使えません。", remedy: remedy(facts) };
}
