import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { prismaClient } from "./client";

export type Tx = Prisma.TransactionClient;

type Role = "madoguchi_app" | "madoguchi_auth" | "madoguchi_staff" | "madoguchi_worker";

const RETRIES = 3;

/** PostgreSQL's serialisation failure and deadlock: the only errors after which the same transaction may succeed. */
function isTransient(error: unknown): boolean {
  return error instanceof Error && /\b(40001|40P01)\b/.test(`${error.message} ${JSON.stringify(error)}`);
}

async function inScope<T>(role: Role, memberId: string, fn: (tx: Tx) => Promise<T>, boundedBy = ""): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prismaClient().$transaction(async (tx) => {
        // All settings end with the transaction (third argument), so a pooled connection keeps nothing; and none is asked for when
        // the connection starts, which a transaction pooler would refuse or forget.
        await tx.$executeRaw`SELECT set_config('role', ${role}, true), set_config('app.member_id', ${memberId}, true),
          set_config('app.bounded_grant', ${boundedBy}, true),
          set_config('statement_timeout', '15s', true), set_config('lock_timeout', '3s', true),
          set_config('idle_in_transaction_session_timeout', '20s', true), set_config('timezone', 'UTC', true)`;
        return fn(tx);
      });
    } catch (error) {
      if (attempt >= RETRIES || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 20 + Math.random() * 40));
    }
  }
}

/**
 * Works for one member: row security lets through that member's rows alone; for an actor with chosen contracts (`boundedBy`), of what
 * belongs to a contract, theirs alone. So the actor is handed on as it is, never taken apart.
 */
export const asMember = <T>(scope: { memberId: string; boundedBy?: string }, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  inScope("madoguchi_app", scope.memberId, fn, scope.boundedBy);

/** Works on logins: accounts, credentials, factors, sessions of members and staff; no contract and no order. */
export const asAuth = <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => inScope("madoguchi_auth", "", fn);

/** Works for a staff member: all members' rows, no credential. `staffId` is for the reader: authorisation comes before. */
export const asStaff = <T>(_scope: { staffId: string }, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  inScope("madoguchi_staff", "", fn);

/** Works for the background worker: outbox, audit seals, expired drafts. */
export const asWorker = <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => inScope("madoguchi_worker", "", fn);
