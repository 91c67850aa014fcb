import type { Shown } from "./prepare";

/**
 * What a kind that asks for a proof may do without one, since it hands nothing over: another name in the same role; one's own password,
 * whose form has asked for the current one.
 */
export function isHarmless(shown: Shown): boolean {
  switch (shown.action) {
    case "change-account-id":
      return shown.before.role === shown.after.role;
    case "change-password":
      return shown.own;
    default:
      return false;
  }
}
