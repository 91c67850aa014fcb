import type { Route } from "next";

export const securityPath = "/mypage/security" as Route;
export const passkeysPath = "/mypage/security/passkeys" as Route;

export function passkeysSaying(what: string): string {
  return `${passkeysPath}?done=${what}`;
}
