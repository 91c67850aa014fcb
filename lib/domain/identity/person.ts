/** What an account ID says of the person who uses it. */
export type Person = {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly userName: string;
};

/** The fields alone: whatever else stands beside them in a row or a form is left. */
export function personOf({ familyName, givenName, familyKana, givenKana, userName }: Person): Person {
  return { familyName, givenName, familyKana, givenKana, userName };
}
