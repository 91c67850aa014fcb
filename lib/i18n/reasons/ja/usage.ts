import type { ReasonKind } from "../../../domain/reason-kinds";
import { decimalOf, usageSum } from "../arithmetic";
import type { ReasonTemplate } from "../words";
import { cutNote } from "./labels";

/** Why use costs that much. */
export const usageReasons = {
  "usage-fee": (f) => ({
    question: `なぜ${f.yen("yen")}（税抜）ですか`,
    sentence: usageSum(f).isFree
      ? `無料の分を除いて、${f.month("month")}に使った量の料金だからです。`
      : `${f.month("month")}に使った量の料金だからです。`,
    rows: [
      { label: "使った量", value: f.countOf(decimalOf(f, "quantity")), note: f.name("name") },
      {
        label: "無料の量",
        value: f.countOf(decimalOf(f, "freeQuantity")),
        ...(f.text("freeUntil") === "" ? {} : { note: `${f.date("freeUntil")}までは無料` }),
      },
      { label: "料金の対象の量", value: f.countOf(usageSum(f).charged) },
      { label: `${f.countOf("1")}の料金（税抜）`, value: f.yen("unitYen") },
      { label: usageSum(f).formula, value: f.yen("yen"), note: cutNote(usageSum(f).cut) },
    ],
    ...(f.text("freeUntil") === "" || !usageSum(f).isFree
      ? {}
      : { counterfactual: `${f.date("freeUntil")}を過ぎて使った量には、料金がかかります。` }),
  }),
  "usage-correction": (f) => ({
    question: `なぜ${f.yen("yen")}（税抜）ですか`,
    sentence: `請求が確定したあとに、${f.month("month")}の量が直されたからです。`,
    rows: [
      { label: "請求が確定した日", value: f.date("fixedOn") },
      { label: "正しい量", value: f.countOf(decimalOf(f, "quantity")), note: f.name("name") },
      { label: "無料の量", value: f.countOf(decimalOf(f, "freeQuantity")) },
      { label: usageSum(f).formula, value: f.yen("afterYen"), note: cutNote(usageSum(f).cut) },
      { label: "請求した料金（税抜）", value: f.yen("beforeYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
