import { postalCodeOf } from "../identity/postal-address";

/** One town of a postal code, as the look-up knows it. */
export type TownOfCode = { readonly prefecture: string; readonly city: string; readonly town: string };

export const areaOf = ({ prefecture, city, town }: TownOfCode): string => `${prefecture}${city}${town}`;

export type Filled = {
  /** no-code: there is nothing to look up. choose: several towns, none chosen yet. */
  readonly state: "filled" | "choose" | "unknown" | "no-code";
  readonly typed: Readonly<Record<string, string>>;
};

/** Puts the address of the typed postal code into what is typed; a town that was chosen counts only when it is one of the code's. */
export function fillAddress(
  { town, ...typed }: Readonly<Record<string, string>>,
  findTowns: (postalCode: string) => readonly TownOfCode[],
): Filled {
  const postalCode = postalCodeOf(typed.postalCode ?? "");
  if (postalCode === null) return { state: "no-code", typed };
  const areas = findTowns(postalCode).map(areaOf);
  if (areas.length === 0) return { state: "unknown", typed: { ...typed, postalCode } };
  const area = areas.length === 1 ? areas[0] : areas.find((one) => one === town);
  return area === undefined
    ? { state: "choose", typed: { ...typed, postalCode } }
    : { state: "filled", typed: { ...typed, postalCode, area } };
}
