import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findCardGateway } from "@/lib/adapters/card/find-gateway";
import type { CardSummary } from "@/lib/domain/payment/card";

export type CardDesk = {
  readonly hostedPage: string;
  readonly tokenAddress: string;
  /** What the token in the address stands for; null where there is none, or it is too old. */
  readonly card: CardSummary | null;
};

/** Where a number can be given to the gateway, and what a token that came back stands for. Null: no gateway is set up. */
export async function findCardDesk(token: string | null, at: Temporal.Instant): Promise<CardDesk | null> {
  const gateway = findCardGateway(at);
  if (!gateway) return null;
  const described = token === null ? null : await gateway.describe(token);
  const { hostedPage, tokenAddress } = gateway;
  return { hostedPage, tokenAddress, card: described?.ok ? described.value : null };
}
