import type { ReasonKind } from "../../../domain/reason-kinds";
import { decimalOf, usageSum } from "../arithmetic";
import type { ReasonTemplate } from "../words";
import { cutNote } from "./labels";

/** Why use costs that much, in plain Japanese. */
export const usageReasons = {
  "usage-fee": (f) => ({
    question: `どうして${f.yen("yen")}（税抜）ですか`,
    sentence: usageSum(f).isFree
      ? `${f.month("month")}に使った分から、0円の分をひいたお金だからです。`
      : `${f.month("month")}に使った分のお金だからです。`,
    rows: [
      { label: "使った分", value: f.countOf(decimalOf(f, "quantity")), note: f.name("name") },
      {
        label: "0円の分",
        value: f.countOf(decimalOf(f, "freeQuantity")),
        ...(f.text("freeUntil") === "" ? {} : { note: `${f.date("freeUntil")}までは0円` }),
      },
      { label: "お金がかかる分", value: f.countOf(usageSum(f).charged) },
      { label: `${f.countOf("1")}のお金（税抜）`, value: f.yen("unitYen") },
      { label: usageSum(f).formula, value: f.yen("yen"), note: cutNote(usageSum(f).cut) },
    ],
    ...(f.text("freeUntil") === "" || !usageSum(f).isFree
      ? {}
      : { counterfactual: `${f.date("freeUntil")}よりあとに使うと、お金がかかります。` }),
  }),
  "usage-correction": (f) => ({
    question: `どうして${f.yen("yen")}（税抜）ですか`,
    sentence: `${f.month("month")}に使った分の数を、あとで直したからです。`,
    rows: [
      { label: "請求するお金を決めた日", value: f.date("fixedOn") },
      { label: "正しい数", value: f.countOf(decimalOf(f, "quantity")), note: f.name("name") },
      { label: "0円の分", value: f.countOf(decimalOf(f, "freeQuantity")) },
      { label: usageSum(f).formula, value: f.yen("afterYen"), note: cutNote(usageSum(f).cut) },
      { label: "前に請求したお金（税抜）", value: f.yen("beforeYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
