import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");

/** What is refused about numbers of licences and about ending a contract. */
export const changeRefusals = {
  "quantity-not-offered": (f) => ({
    cause: `${name(f)}は、数を選べません。`,
    remedy: "数を入れずに申し込んでください。",
  }),
  "quantity-below-least": (f) => ({
    cause: `${f.count("quantity")}では、少なすぎます。`,
    remedy: `${f.count("least")}以上で申し込んでください。`,
  }),
  "quantity-above-limit": (f) => ({
    cause: `${f.count("quantity")}は、上限の${f.count("most")}を超えています。`,
    remedy: f.has("contactJa") ? f.name("contact") : `${f.count("most")}までで申し込んでください。`,
  }),
  "quantity-never-down": (f) => ({
    cause: `${name(f)}は、数を減らせません。`,
    remedy: `いまの数は${f.count("quantity")}です。増やすことはできます。`,
  }),
  "early-end-refused": (f) => ({
    cause: `${name(f)}は、期間の途中では終えられません。`,
    remedy: "期間の終わりでの解約を申し込んでください。",
  }),
  "early-end-only-in-minimum-term": (f) => ({
    cause: "途中の解約は、最低利用期間の間だけできます。",
    remedy:
      f.text("minimumTermEndsOn") === ""
        ? "ふつうの解約を申し込んでください。"
        : `最低利用期間は${f.date("minimumTermEndsOn")}までです。`,
  }),
  "end-before-start": (f) => ({
    cause: `${name(f)}は、${f.date("startsOn")}に始まります。`,
    remedy: `${f.date("endsOn")}には終えられません。始まってから解約してください。`,
  }),
  "not-awaiting-acceptance": (f) => ({
    cause: `${name(f)}に、受理を待つ解約はありません。`,
    remedy: "契約の状態を確かめてください。",
  }),
  "consumer-right-not-offered": (f) => ({
    cause: `${name(f)}に、初期契約解除はありません。`,
    remedy: "ふつうの解約を申し込んでください。",
  }),
  "consumer-right-over": (f) => ({
    cause: `初期契約解除は${f.date("lastDayOn")}までで、過ぎています。`,
    remedy: `書面の受取は${f.date("documentOn")}です。ふつうの解約はできます。`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
