import "server-only";
import { createHash } from "node:crypto";
import type { CardGatewaySettings } from "@/lib/config/card-gateway";
import type { CardGateway } from "./card-gateway";
import { askGateway } from "./gateway-request";
import { readAnswer, wireCard, wireKeptCard } from "./gateway-wire";

/** A token as a gateway makes them; anything else is not asked for. */
const tokenForm = /^[A-Za-z0-9_-]{8,2000}$/;
const notOurs = { ok: false, fault: "token" } as const;
const notReached = { ok: false, fault: "unreachable" } as const;

/**
 * A gateway of the token kind over HTTP. The browser talks to it at its own addresses; the portal asks what a token stands for and has the
 * card kept. The idempotency key is made of the token, so that a try whose answer was lost and the person's next try keep one card.
 */
export function httpGateway(settings: CardGatewaySettings, returnTo: string): CardGateway {
  const shop = encodeURIComponent(settings.shop);
  return {
    hostedPage: `${settings.url}/card?shop=${shop}&return=${encodeURIComponent(returnTo)}`,
    tokenAddress: `${settings.url}/v1/tokens?shop=${shop}`,
    describe: async (token) => {
      if (!tokenForm.test(token)) return notOurs;
      const answer = await askGateway(settings, { method: "GET", path: `/v1/tokens/${token}` });
      return answer ? readAnswer(answer, wireCard) : notReached;
    },
    keep: async (token) => {
      if (!tokenForm.test(token)) return notOurs;
      const idempotencyKey = createHash("sha256").update(`keep ${token}`).digest("hex");
      const answer = await askGateway(settings, { method: "POST", path: "/v1/cards", body: { token }, idempotencyKey });
      return answer ? readAnswer(answer, wireKeptCard) : notReached;
    },
  };
}
