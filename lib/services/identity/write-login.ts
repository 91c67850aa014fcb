import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { NewAccount } from "./open-account";

/** A login without what it may do: its grant comes from elsewhere in the same transaction. */
export type NewLogin = Omit<NewAccount, "memberId" | "contractId" | "role">;

/** Writes a login with its password. The string is taken for good (FB-10): of two who ask for it at once one gets it. */
export async function writeLogin(tx: Tx, login: NewLogin, at: Temporal.Instant): Promise<Decision<{ accountId: string }>> {
  const now = toInstantColumn(at);
  // ON CONFLICT DO NOTHING: a unique violation would break the caller's transaction, and not every scope may read the table.
  const taken = await tx.loginIdUsed.createMany({ data: [{ loginId: login.loginId, usedAt: now }], skipDuplicates: true });
  if (taken.count !== 1) return refuse("account-id-used", null, { accountId: login.loginId });

  const id = randomUUID();
  const { loginId, kind, brand, familyName, givenName, familyKana, givenKana, userName, locale } = login;
  const names = { familyName, givenName, familyKana, givenKana, userName };
  await tx.account.createMany({ data: [{ id, loginId, kind, brand, ...names, locale, createdAt: now }] });
  await tx.credential.createMany({
    data: [{ accountId: id, hash: login.passwordHash, changedAt: now, first: login.firstPassword ?? false }],
  });
  return decide({ accountId: id });
}
