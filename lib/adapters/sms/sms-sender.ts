import "server-only";
import { getEnv } from "@/lib/config/env";
import { embeddedSmsSender } from "./embedded";
import { httpSmsSender } from "./http";

export type OutgoingSms = {
  /** Our own id: what the provider tells back names it. */
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  readonly at: string;
  readonly brand: string | null;
};

export type SmsOutcome =
  | { readonly outcome: "sent"; readonly providerId: string }
  /** For good: a number that can't be, a blocked one, a message that the provider won't carry. */
  | { readonly outcome: "refused"; readonly reason: string }
  /** Surely not taken; again later, and not before so many seconds where the provider named them. */
  | { readonly outcome: "later"; readonly reason: string; readonly seconds: number | null }
  /** No answer that can be believed: it may have been taken. To be looked for before the next try. */
  | { readonly outcome: "unknown"; readonly reason: string };

export type SmsSender = {
  send(sms: OutgoingSms): Promise<SmsOutcome>;
  /** The provider's ids of messages with this number and text since it was first tried; null: no answer. */
  find(sms: OutgoingSms, sinceMs: number): Promise<readonly string[] | null>;
};

/** The sender of this installation, or null where there is none: then every message is given up. */
export function smsSender(): SmsSender | null {
  const { SMS, EMBEDDED, DATA_DIR, PUBLIC_URL } = getEnv();
  if (SMS) return httpSmsSender(SMS, PUBLIC_URL);
  return EMBEDDED ? embeddedSmsSender(DATA_DIR) : null;
}
