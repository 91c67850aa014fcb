import type { PasswordRequirement } from "../../../domain/identity/password-policy";
import type { FactReader } from "../fact-reader";
import type { RefusalWords } from "../words";

const remedies = {
  "min-length": (f) => `${f.number("characters")}文字か、それより長くしてください。`,
  "max-length": (f) => `${f.number("characters")}文字か、それより短くしてください。`,
  digit: () => "数字を1つ入れてください。",
  upper: () => "大きい英語の文字（A、B、C）を1つ入れてください。",
  lower: () => "小さい英語の文字（a、b、c）を1つ入れてください。",
  symbol: () => "記号（!、#、?など）を1つ入れてください。",
  characters: () => "スペースや、使えない記号を消してください。",
  "login-id": () => "ログインに使うIDや番号を入れないでください。",
  past: () => "前に使ったことがないものにしてください。",
  breached: () => "みんなが知っている言葉は使わないでください。",
} satisfies Record<PasswordRequirement, (facts: FactReader) => string>;

export function passwordRefusal(facts: FactReader): RefusalWords {
  const remedy = remedies[facts.text("requirement") as PasswordRequirement];
  return { cause: "このパスワードは使えません。", remedy: remedy(facts) };
}
