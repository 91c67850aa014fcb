import "server-only";
import type { Temporal } from "temporal-polyfill";
import { getEnv } from "@/lib/config/env";
import type { CardGateway } from "./card-gateway";
import { embeddedGateway } from "./embedded";
import { httpGateway } from "./http";

/** Where the gateway's own page leads back to. */
const returnPath = "/mypage/payment/change";

/** The gateway of this installation; null where none is set up, and cards can't be registered online. */
export function findCardGateway(at: Temporal.Instant): CardGateway | null {
  const { CARD_GATEWAY, EMBEDDED, PUBLIC_URL } = getEnv();
  if (CARD_GATEWAY) return httpGateway(CARD_GATEWAY, `${PUBLIC_URL}${returnPath}`);
  return EMBEDDED ? embeddedGateway(at) : null;
}
