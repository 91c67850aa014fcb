import type { Temporal } from "temporal-polyfill";
import { isBefore } from "../calendar";
import { foldedName, romanName } from "./roman-name";

export type KanaName = { readonly familyKana: string; readonly givenKana: string };
export type Holder = { readonly holderFamily: string; readonly holderGiven: string };

/** Who may be a card's holder: the contract holder, or the registered guardian of a minor (FB-23, FB-35). */
export type Payer = {
  readonly own: KanaName;
  readonly guardian: KanaName | null;
  readonly birthOn: Temporal.PlainDate | null;
};

export type HolderVerdict = "own" | "guardian" | "other";

/** Adulthood came down from 20 to 18 years on this day. */
const adultAtEighteenFrom = { year: 2022, month: 4, day: 1 };

export function isMinor(birthOn: Temporal.PlainDate | null, on: Temporal.PlainDate): boolean {
  if (!birthOn) return false;
  const years = isBefore(on, on.with(adultAtEighteenFrom)) ? 20 : 18;
  return isBefore(on, birthOn.add({ years }));
}

/** Compares the holder on the card with the names that are registered in kana, in any usual way of writing them in letters. */
export function judgeHolder(holder: Holder, { own, guardian, birthOn }: Payer, on: Temporal.PlainDate): HolderVerdict {
  if (isSame(holder, own)) return "own";
  return guardian && isMinor(birthOn, on) && isSame(holder, guardian) ? "guardian" : "other";
}

function isSame({ holderFamily, holderGiven }: Holder, { familyKana, givenKana }: KanaName): boolean {
  const same = (roman: string, kana: string) => {
    const folded = foldedName(romanName(kana));
    return folded !== "" && foldedName(roman) === folded;
  };
  return same(holderFamily, familyKana) && same(holderGiven, givenKana);
}
