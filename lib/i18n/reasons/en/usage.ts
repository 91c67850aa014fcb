import type { ReasonKind } from "../../../domain/reason-kinds";
import { decimalOf, usageSum } from "../arithmetic";
import type { ReasonTemplate } from "../words";
import { cutNote } from "./labels";

/** Why use costs that much. */
export const usageReasons = {
  "usage-fee": (f) => ({
    question: `Why ${f.yen("yen")} (tax excluded)?`,
    sentence: usageSum(f).isFree
      ? `Because it is the fee for what was used in ${f.month("month")}, without the free part.`
      : `Because it is the fee for what was used in ${f.month("month")}.`,
    rows: [
      { label: "Used", value: f.countOf(decimalOf(f, "quantity")), note: f.name("name") },
      {
        label: "Free",
        value: f.countOf(decimalOf(f, "freeQuantity")),
        ...(f.text("freeUntil") === "" ? {} : { note: `Free until ${f.date("freeUntil")}` }),
      },
      { label: "Charged", value: f.countOf(usageSum(f).charged) },
      { label: `Fee for ${f.countOf("1")} (tax excluded)`, value: f.yen("unitYen") },
      { label: usageSum(f).formula, value: f.yen("yen"), note: cutNote(usageSum(f).cut) },
    ],
    ...(f.text("freeUntil") === "" || !usageSum(f).isFree
      ? {}
      : { counterfactual: `What is used after ${f.date("freeUntil")} is charged.` }),
  }),
  "usage-correction": (f) => ({
    question: `Why ${f.yen("yen")} (tax excluded)?`,
    sentence: `Because the use of ${f.month("month")} was corrected after it had been invoiced.`,
    rows: [
      { label: "Invoice fixed on", value: f.date("fixedOn") },
      { label: "Correct quantity", value: f.countOf(decimalOf(f, "quantity")), note: f.name("name") },
      { label: "Free", value: f.countOf(decimalOf(f, "freeQuantity")) },
      { label: usageSum(f).formula, value: f.yen("afterYen"), note: cutNote(usageSum(f).cut) },
      { label: "Fee invoiced before (tax excluded)", value: f.yen("beforeYen") },
      { label: `${f.yen("afterYen")} − ${f.yen("beforeYen")}`, value: f.yen("yen") },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
