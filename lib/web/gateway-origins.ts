import "server-only";
import { getEnv } from "@/lib/config/env";

/** The origin to which the form of a new card gives the number: allowed on that page and on no other. */
export function gatewayOrigins(pathname: string): string[] {
  const { CARD_GATEWAY } = getEnv();
  return CARD_GATEWAY && pathname === "/mypage/payment/change" ? [new URL(CARD_GATEWAY.url).origin] : [];
}
