import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";

/** For the complete page of whoever sent the form: its number and when it came, and nothing of what was typed. */
export async function findContactReceipt(id: string): Promise<{ number: string; at: Temporal.Instant } | null> {
  if (!isUuid(id)) return null;
  const row = await asAuth((tx) => tx.contactRequest.findUnique({ where: { id }, select: { number: true, createdAt: true } }));
  return row && { number: row.number, at: fromInstantColumn(row.createdAt) };
}
