import type { Price } from "../catalogue/charge";
import { explain, type Reason } from "../decision";
import { type Localized, nameFacts } from "../localized";
import { timesYen, type Yen, yen, yenFact } from "../yen";

/** What a quantity costs for one period, tax-exclusive. */
export function priceOf(price: Price, quantity = 1): Yen {
  switch (price.kind) {
    case "flat":
      return yen(price.yen);
    case "per-unit":
      return timesYen(yen(price.yen), quantity);
    case "steps": {
      const { step, beyondCount } = stepOf(price, quantity);
      return (BigInt(step.yen) + BigInt(price.beyond.yen) * BigInt(beyondCount)) as Yen;
    }
  }
}

type Stepped = Extract<Price, { kind: "steps" }>;

function stepOf({ steps, beyond }: Stepped, quantity: number): { step: { upTo: number; yen: number }; beyondCount: number } {
  const reached = steps.find((one) => quantity <= one.upTo);
  if (reached) return { step: reached, beyondCount: 0 };
  const last = steps.at(-1);
  if (!last) throw new Error("a stepped price has a step");
  return { step: last, beyondCount: Math.ceil((quantity - last.upTo) / beyond.every) };
}

const noUnit: Localized = { ja: "", en: "" };

/** The arithmetic of a price that depends on a quantity; a flat price needs none. */
export function explainPrice(price: Price, quantity: number, unit: Localized = noUnit): Reason | null {
  const facts = { quantity, yen: yenFact(priceOf(price, quantity)), ...nameFacts("unit", unit) };
  switch (price.kind) {
    case "flat":
      return null;
    case "per-unit":
      return explain("price-per-unit", [price], { ...facts, unitYen: price.yen });
    case "steps": {
      const { step, beyondCount } = stepOf(price, quantity);
      return explain("price-steps", [price], {
        ...facts,
        stepUpTo: beyondCount === 0 ? step.upTo : 0,
        stepYen: step.yen,
        beyondFrom: price.steps.at(-1)?.upTo ?? 0,
        beyondEvery: price.beyond.every,
        beyondYen: price.beyond.yen,
        beyondCount,
        steps: price.steps.map((one) => `${one.upTo}:${one.yen}`).join(","),
      });
    }
  }
}
