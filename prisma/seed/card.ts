import type { Temporal } from "temporal-polyfill";
import { tokenise } from "@/lib/adapters/card/embedded";
import { getEnv } from "@/lib/config/env";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import { saveCardDraft } from "@/lib/services/payment/save-card-draft";
import { placeDraft } from "./place";
import type { PersonRecord } from "./records";

/** A card as its holder registers it. Only where the embedded gateway is: no real one is given sample numbers. */
export async function registerCard(
  actor: AccountActor,
  { number, holder }: NonNullable<PersonRecord["card"]>,
  now: Temporal.Instant,
  at: Temporal.Instant,
): Promise<void> {
  const { EMBEDDED, CARD_GATEWAY } = getEnv();
  if (!EMBEDDED || CARD_GATEWAY) return;
  const made = tokenise({ number, expiryYear: dateInJapan(now).year + 3, expiryMonth: 7 }, at);
  if (!made.ok) throw new Error(`the gateway does not take a sample card: ${made.fault}`);
  const [holderGiven, holderFamily] = holder;
  const saved = await saveCardDraft(actor, { token: made.value, holderGiven, holderFamily }, at);
  if (!saved.ok) throw new Error(`a sample card is refused: ${JSON.stringify(saved.refusal)}`);
  await placeDraft(actor, "register-card", saved.value.id, at);
}
