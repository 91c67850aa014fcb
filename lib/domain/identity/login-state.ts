/** first-login: its one-time activation code was not used yet · locked: for everyone, until staff unlock it, whatever else it waits for. */
export type LoginState = "locked" | "first-login" | "usable";

/** The state of a login that is not deleted. It is enrolled once it has a verified second factor. */
export function loginStateOf({ locked, enrolled }: { readonly locked: boolean; readonly enrolled: boolean }): LoginState {
  if (locked) return "locked";
  return enrolled ? "usable" : "first-login";
}
