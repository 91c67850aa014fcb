export type RoundingWord = "truncate" | "half-up" | "ceil";

/** A part of so many hundredths, its fraction cut on the size: a credit mirrors its charge. */
export function percentOf(amount: bigint, percent: number, rounding: RoundingWord): bigint {
  const hundredths = (amount < 0n ? -amount : amount) * BigInt(percent);
  const add = { truncate: 0n, "half-up": 50n, ceil: 99n }[rounding];
  const size = (hundredths + add) / 100n;
  return amount < 0n ? -size : size;
}
