import { formatNumber } from "../format";

const places = 6;
const scale = 10n ** BigInt(places);

/** A decimal of at most six places in millionths: quantities of use are exact, never floats. */
export function readDecimal(text: string): bigint {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  if (whole === "") throw new Error(`not a decimal of at most six places: ${text}`);
  const size = BigInt(whole) * scale + BigInt(fraction.padEnd(places, "0"));
  return sign ? -size : size;
}

/** `1,234.5` without zeros at the end. */
export function formatDecimal(millionths: bigint): string {
  const size = millionths < 0n ? -millionths : millionths;
  const fraction = (size % scale).toString().padStart(places, "0").replace(/0+$/, "");
  return `${millionths < 0n ? "−" : ""}${formatNumber(size / scale)}${fraction ? `.${fraction}` : ""}`;
}

/** A ratio as per cent: `14.5%`, or `43/3%` where no decimal of six places is exact. */
export function formatPercent(numerator: bigint, denominator: bigint): string {
  const millionths = numerator * 100n * scale;
  if (millionths % denominator === 0n) return `${formatDecimal(millionths / denominator)}%`;
  return `${numerator * 100n}/${denominator}%`;
}

/** Whether an amount of millionths has a fraction of a yen that is cut. */
export function hasFraction(millionths: bigint): boolean {
  return millionths % scale !== 0n;
}
