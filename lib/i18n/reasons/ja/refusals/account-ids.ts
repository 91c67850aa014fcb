import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");
const slotWords = (f: FactReader) =>
  f.text("allowed") === "0" ? `${name(f)}は、まだ使えません。` : `${name(f)}は、${f.number("allowed")}件すべてを使っています。`;

/** What is refused about account IDs and what they can take up. */
export const accountIdRefusals = {
  "account-ids-not-offered": (f) => ({
    cause: `${name(f)}に、アカウントIDはありません。`,
    remedy: "契約のページで、使えるものを確かめてください。",
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
    cause: f.has("nameJa") ? slotWords(f) : "この契約では使えません。",
    remedy: f.has("buyJa") ? `${f.name("buy")}を申し込むと増やせます。` : "使っていないものを削除してください。",
  }),
  "mail-address-stays": () => ({
    cause: "当社のメールアドレスだけを外すことはできません。",
    remedy: "ほかのメールアドレスに変えてください。",
  }),
  "mail-name-format": (f) => ({
    cause: `「@」の前は${f.number("min")}〜${f.number("max")}文字の英小文字、数字、「_」「.」「-」です。`,
    remedy: "記号は、最初と最後に使わず、続けないで入力してください。",
  }),
  "mail-name-used": () => ({ cause: "このメールアドレスは使えません。", remedy: "ほかの名前を入力してください。" }),
  "mail-address-format": (f) => ({
    cause: `メールアドレスは${f.number("max")}文字までです。`,
    remedy: "name@example.com の形で入力してください。",
  }),
  "mail-address-own-domain": () => ({
    cause: "これは当社のメールアドレスです。",
    remedy: "「当社のメールアドレスを使う」を選ぶか、ほかの会社のアドレスを入力してください。",
  }),
  "nothing-to-change": () => ({ cause: "変わるところがありません。", remedy: "変えるところを入力してください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
