declare const yenBrand: unique symbol;

/** Whole yen (JP-03). A type of its own, so that no float and no plain number can be added to an amount. */
export type Yen = bigint & { readonly [yenBrand]: "yen" };

/** A ratio of integers: the only way in which an amount is multiplied by something that is not whole. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

export type Rounding = "truncate" | "half-up" | "ceil";

/** Makes yen of a whole number; a fraction or an unsafe integer is a bug and throws. */
export function yen(amount: number | bigint): Yen {
  if (typeof amount === "number" && !Number.isSafeInteger(amount)) throw new RangeError(`not whole yen: ${amount}`);
  return BigInt(amount) as Yen;
}

export const noYen: Yen = yen(0);

export function addYen(...amounts: readonly Yen[]): Yen {
  return amounts.reduce<bigint>((sum, amount) => sum + amount, 0n) as Yen;
}

export function subtractYen(from: Yen, amount: Yen): Yen {
  return (from - amount) as Yen;
}

export function timesYen(amount: Yen, count: number): Yen {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole count: ${count}`);
  return (amount * BigInt(count)) as Yen;
}

/** Multiplies by a ratio and rounds the size of the result, so that a credit mirrors its charge to the yen. */
export function ratioOfYen(amount: Yen, { numerator, denominator }: Ratio, rounding: Rounding): Yen {
  if (numerator < 0n || denominator <= 0n) throw new RangeError("a ratio has a numerator from 0 and a denominator from 1");
  const product = (amount < 0n ? -amount : amount) * numerator;
  const whole = product / denominator;
  const rest = product % denominator;
  const up = rounding === "ceil" ? rest > 0n : rounding === "half-up" && rest * 2n >= denominator;
  const size = up ? whole + 1n : whole;
  return (amount < 0n ? -size : size) as Yen;
}

/** Yen as a fact: a whole number while that is exact, a decimal string beyond 2^53. */
export function yenFact(amount: Yen): number | string {
  const number = Number(amount);
  return Number.isSafeInteger(number) ? number : amount.toString();
}

/** Reads a fact made by `yenFact` back. */
export function yenOfFact(fact: string | number | boolean): Yen {
  if (typeof fact === "number") return yen(fact);
  if (typeof fact === "string" && /^-?\d+$/.test(fact)) return BigInt(fact) as Yen;
  throw new RangeError(`not a yen fact: ${fact}`);
}
