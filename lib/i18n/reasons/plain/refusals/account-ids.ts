import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");
const slotWords = (f: FactReader) =>
  f.text("allowed") === "0" ? `${name(f)}は、まだ使えません。` : `${name(f)}は、${f.number("allowed")}つをぜんぶ使っています。`;

/** What is refused about account IDs and what they can take up, in plain Japanese. */
export const accountIdRefusals = {
  "account-ids-not-offered": (f) => ({
    cause: `${name(f)}には、アカウントIDがありません。`,
    remedy: "契約のページで、使えるものを見てください。",
  }),
  "account-id-format": (f) => ({
    cause: `アカウントIDは、${f.number("min")}文字から${f.number("max")}文字までです。`,
    remedy: "小さい英語の文字、数字、「-」「_」「.」を使ってください。",
  }),
  "account-id-used": (f) => ({
    cause: `「${f.text("accountId")}」は使えません。`,
    remedy: "ほかのアカウントIDを入れてください。",
  }),
  "account-id-unknown": () => ({ cause: "このアカウントIDはありません。", remedy: "リストから選んでください。" }),
  "no-free-slot": (f) => ({
    cause: f.has("nameJa") ? slotWords(f) : "この契約では使えません。",
    remedy: f.has("buyJa") ? `${f.name("buy")}を申し込むと、ふえます。` : "使っていないものを消してください。",
  }),
  "mail-address-stays": () => ({
    cause: "わたしたちの会社のメールアドレスだけを、消すことはできません。",
    remedy: "ほかのメールアドレスに変えてください。",
  }),
  "mail-name-format": (f) => ({
    cause: `「@」の前は${f.number("min")}文字から${f.number("max")}文字までです。小さい英語の文字、数字、「_」「.」「-」を使います。`,
    remedy: "記号は、はじめと終わりに使わないでください。つづけて使わないでください。",
  }),
  "mail-name-used": () => ({ cause: "このメールアドレスは使えません。", remedy: "ほかの名前を書いてください。" }),
  "mail-address-format": (f) => ({
    cause: `メールアドレスは${f.number("max")}文字までです。`,
    remedy: "name@example.com の形で書いてください。",
  }),
  "mail-address-own-domain": () => ({
    cause: "これは、わたしたちの会社のメールアドレスです。",
    remedy: "上の欄に書くか、ほかの会社のアドレスを書いてください。",
  }),
  "forward-nowhere": () => ({ cause: "送る先のアドレスがありません。", remedy: "送る先のアドレスを、1つは書いてください。" }),
  "forward-too-many": (f) => ({ cause: `送る先は${f.number("max")}つまでです。`, remedy: "使わないアドレスを消してください。" }),
  "forward-loop": (f) => ({
    cause: `「@${f.text("domain")}」のアドレスには送れません。メールがずっと回りつづけるからです。`,
    remedy: "ほかの会社のアドレスを書いてください。",
  }),
  "forward-twice": () => ({ cause: "同じアドレスが2つあります。", remedy: "1つを消してください。" }),
  "reply-too-long": (f) => ({
    cause: `${f.text("field") === "subject" ? "題" : "文"}は${f.number("max")}文字までです。いまは${f.number("length")}文字です。`,
    remedy: "みじかくしてください。",
  }),
  "reply-period": (f) => {
    const faults: Readonly<Record<string, { cause: string; remedy: string }>> = {
      order: { cause: "終わりの日が、はじめの日より前です。", remedy: `${f.date("from")}か、そのあとの日を書いてください。` },
      past: { cause: "終わりの日は、もう過ぎました。", remedy: `${f.date("today")}か、そのあとの日を書いてください。` },
    };
    const long = { cause: `長さは${f.number("daysMax")}日までです。`, remedy: "終わりの日を早くしてください。" };
    return faults[f.text("fault")] ?? long;
  },
  "nothing-to-change": () => ({ cause: "変わるところがありません。", remedy: "変えるところを入れてください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
