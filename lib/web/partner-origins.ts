import "server-only";
import { getEnv } from "@/lib/config/env";

/** The origins to which the form 「画面を開く」 leads by its redirect: allowed on the pages of partners and on no other. */
export function partnerOrigins(pathname: string): string[] {
  if (!/^\/mypage\/partners(\/|$)/.test(pathname)) return [];
  return [...new Set(Object.values(getEnv().PARTNERS).map(({ entry }) => new URL(entry).origin))];
}
