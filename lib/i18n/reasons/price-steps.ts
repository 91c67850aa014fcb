import type { FactReader } from "./fact-reader";

export type NextStep = { readonly from: bigint; readonly yen: bigint };

/** The price from the next step on: what one more would have cost across the edge. */
export function nextStep(f: FactReader): NextStep {
  const steps = f.text("steps").split(",").map(readStep);
  const [every, more] = [f.whole("beyondEvery"), f.whole("beyondYen")];
  const beyondFrom = f.whole("beyondFrom");
  if (f.whole("beyondCount") > 0n) return { from: beyondFrom + f.whole("beyondCount") * every + 1n, yen: f.whole("yen") + more };
  const from = f.whole("stepUpTo") + 1n;
  const next = steps.find((step) => step.upTo >= from);
  return { from, yen: next ? next.yen : f.whole("yen") + more };
}

function readStep(text: string): { readonly upTo: bigint; readonly yen: bigint } {
  const [upTo = "", yen = ""] = text.split(":");
  return { upTo: BigInt(upTo), yen: BigInt(yen) };
}
