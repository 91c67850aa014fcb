import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { answerBy } from "@/lib/domain/casework/answer-by";
import { isUuid } from "@/lib/domain/uuid";

export type ContactReceipt = {
  readonly number: string;
  readonly at: Temporal.Instant;
  /** By when an answer is promised; null: by no day. */
  readonly answerBy: Temporal.PlainDate | null;
};

/** For the complete page of whoever sent the form: its number and when it came, and nothing of what was typed. */
export async function findContactReceipt(id: string): Promise<ContactReceipt | null> {
  if (!isUuid(id)) return null;
  return asAuth(async (tx) => {
    const row = await tx.contactRequest.findUnique({ where: { id }, select: { number: true, createdAt: true } });
    if (!row) return null;
    const at = fromInstantColumn(row.createdAt);
    const receivedOn = dateInJapan(at);
    const { catalogue } = await catalogueInForce(tx, receivedOn);
    const { answerDays } = catalogue.operator.identity.recovery.contact;
    return { number: row.number, at, answerBy: answerBy(receivedOn, answerDays, catalogue.calendar) };
  });
}
