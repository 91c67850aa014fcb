import "server-only";
import { z } from "zod";
import type { CardAnswer, CardFault } from "./card-gateway";
import { brands } from "./number";

/** What the gateway says of a card. Nothing else is read: a number in an answer would stop here too. */
export const wireCard = z.object({
  brand: z.enum(brands),
  last4: z.string().regex(/^\d{4}$/),
  expiryYear: z.int().min(2000).max(2099),
  expiryMonth: z.int().min(1).max(12),
});
export const wireKeptCard = wireCard.extend({ reference: z.string().regex(/^[A-Za-z0-9_-]{8,100}$/) });

const wireRefusal = z.object({ reason: z.string() });

/** The gateway's reasons in our words; each issuer's own reason not to approve is one to the person: ask the issuer. */
const reasons: Readonly<Record<string, CardFault>> = {
  invalid_number: "number",
  brand_not_supported: "brand",
  expired_card: "expired",
  token_unknown: "token",
  token_expired: "token",
  token_used: "token",
};

export type WireAnswer = { readonly status: number; readonly body: string };

/** A signed answer as a value; one in a form that was not agreed upon counts as not reached. */
export function readAnswer<T>({ status, body }: WireAnswer, schema: z.ZodType<T>): CardAnswer<T> {
  const parsed = parse(body);
  if (status === 200 || status === 201) {
    const card = schema.safeParse(parsed);
    return card.success ? { ok: true, value: card.data } : { ok: false, fault: "unreachable" };
  }
  if (status === 404 || status === 410) return { ok: false, fault: "token" };
  const refusal = wireRefusal.safeParse(parsed);
  return status === 402 && refusal.success
    ? { ok: false, fault: reasons[refusal.data.reason] ?? "declined" }
    : { ok: false, fault: "unreachable" };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
