import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");
const ordinary = "ふつうのやめ方で申し込んでください。";

/** What is refused about numbers of licences and about ending a contract, in plain Japanese. */
export const changeRefusals = {
  "quantity-not-offered": (f) => ({
    cause: `${name(f)}は、数を選べません。`,
    remedy: "数を入れないで申し込んでください。",
  }),
  "quantity-below-least": (f) => ({
    cause: `${f.count("quantity")}は、少なすぎます。`,
    remedy: `${f.count("least")}か、それより多い数にしてください。`,
  }),
  "quantity-above-limit": (f) => ({
    cause: `${f.count("quantity")}は、多すぎます。${f.count("most")}までです。`,
    remedy: f.has("contactJa") ? f.name("contact") : `${f.count("most")}までの数にしてください。`,
  }),
  "quantity-never-down": (f) => ({
    cause: `${name(f)}は、数をへらせません。`,
    remedy: `いまは${f.count("quantity")}です。ふやすことはできます。`,
  }),
  "early-end-refused": (f) => ({
    cause: `${name(f)}は、約束の期間の途中ではやめられません。`,
    remedy: "期間の終わりにやめる申し込みをしてください。",
  }),
  "early-end-only-in-minimum-term": (f) => ({
    cause: "途中でやめることは、最初の約束の期間だけできます。",
    remedy: f.text("minimumTermEndsOn") === "" ? ordinary : `最初の約束の期間は${f.date("minimumTermEndsOn")}までです。`,
  }),
  "end-before-start": (f) => ({
    cause: `${name(f)}は、${f.date("startsOn")}に始まります。`,
    remedy: `${f.date("endsOn")}には終われません。始まってからやめてください。`,
  }),
  "not-awaiting-acceptance": (f) => ({
    cause: `${name(f)}には、やめる申し込みが届いていません。`,
    remedy: "契約のページを見てください。",
  }),
  "consumer-right-not-offered": (f) => ({
    cause: `${name(f)}は、この方法ではやめられません。`,
    remedy: ordinary,
  }),
  "consumer-right-over": (f) => ({
    cause: `この方法でやめられるのは、${f.date("lastDayOn")}まででした。`,
    remedy: `契約の紙は${f.date("documentOn")}に届きました。${ordinary}`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
