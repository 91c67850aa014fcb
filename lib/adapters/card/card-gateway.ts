import "server-only";
import type { CardSummary } from "@/lib/domain/payment/card";

/** Why the gateway does not take a card, or gives no answer that can be believed. */
export type CardFault = "number" | "brand" | "expired" | "declined" | "token" | "unreachable";

export type CardAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: CardFault };

export type KeptCard = CardSummary & { readonly reference: string };

/**
 * A payment gateway. The number never comes here: the browser gives it to the gateway's own page or address and gets a one-time token,
 * and the portal exchanges that for a lasting reference.
 */
export type CardGateway = {
  /** The gateway's own page, for browsers without script; it comes back with `?token=`. */
  readonly hostedPage: string;
  /** Where a script of the page posts the number. */
  readonly tokenAddress: string;
  /** What a token stands for, without using it up. */
  readonly describe: (token: string) => Promise<CardAnswer<CardSummary>>;
  /** Has the card checked by its issuer and keeps it. The same token again gives the same answer: a lost answer may be asked for again. */
  readonly keep: (token: string) => Promise<CardAnswer<KeptCard>>;
};
