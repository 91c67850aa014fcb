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
  "forward-nowhere": () => ({ cause: "転送先がありません。", remedy: "転送先のメールアドレスを1件は入力してください。" }),
  "forward-too-many": (f) => ({ cause: `転送先は${f.number("max")}件までです。`, remedy: "使わない転送先を消してください。" }),
  "forward-loop": (f) => ({
    cause: `「@${f.text("domain")}」のアドレスには転送できません。転送が回り続けるのを防ぐためです。`,
    remedy: "ほかの会社のメールアドレスを入力してください。",
  }),
  "forward-twice": () => ({ cause: "同じ転送先が、すでに上の欄にあります。", remedy: "どちらかを消してください。" }),
  "reply-too-long": (f) => ({
    cause: `${f.text("field") === "subject" ? "件名" : "本文"}は${f.number("max")}文字までです。いまは${f.number("length")}文字あります。`,
    remedy: "短くしてください。",
  }),
  "reply-period": (f) => {
    const faults: Readonly<Record<string, { cause: string; remedy: string }>> = {
      order: { cause: "最後の日が、最初の日より前です。", remedy: `${f.date("from")}より前でない日を入力してください。` },
      past: { cause: "最後の日が過ぎています。", remedy: `${f.date("today")}より前でない日を入力してください。` },
    };
    const long = { cause: `期間は${f.number("daysMax")}日までです。`, remedy: "最後の日を早めてください。" };
    return faults[f.text("fault")] ?? long;
  },
  "nothing-to-change": () => ({ cause: "変わるところがありません。", remedy: "変えるところを入力してください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
