import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";

export type LoginAlarmView =
  | { readonly state: "unknown" | "expired" }
  | { readonly state: "done"; readonly at: Temporal.Instant }
  | {
      readonly state: "open";
      readonly loggedInAt: Temporal.Instant;
      readonly device: string | null;
      readonly place: string | null;
    };

/** What the link in the mail about a new device leads to. Looking does nothing: mail programs look at links too. */
export async function findLoginAlarm(token: string, at: Temporal.Instant): Promise<LoginAlarmView> {
  const row = await asAuth((tx) =>
    tx.loginAlarm.findUnique({
      where: { tokenHash: sha256(token) },
      include: { session: { select: { createdAt: true } }, account: { select: { deletedAt: true } } },
    }),
  );
  if (!row || row.account.deletedAt) return { state: "unknown" };
  if (row.usedAt) return { state: "done", at: fromInstantColumn(row.usedAt) };
  if (row.expiresAt.getTime() <= at.epochMilliseconds) return { state: "expired" };
  const { session, device, address } = row;
  return { state: "open", loggedInAt: fromInstantColumn(session.createdAt), device, place: address };
}
