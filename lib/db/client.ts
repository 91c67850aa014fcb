import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { getEnv } from "@/lib/config/env";
import { keptStatements, statementNames } from "./statement-names";

let transactionMs = 10_000;

/**
 * For the seed, before its first query: it fills the database while the portal is being built, and on a busy machine a transaction that
 * opens a contract may then outlast the time that a request gets.
 */
export function allowSlowTransactions(): void {
  transactionMs = 120_000;
}

function open(): PrismaClient {
  const { DATABASE_URL: connectionString, EMBEDDED } = getEnv();
  const pool = {
    connectionString,
    max: 10,
    // pg's default waits for ever for a free connection.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  };
  return new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames(keptStatements(connectionString, EMBEDDED)) }),
    transactionOptions: { maxWait: 5_000, timeout: transactionMs },
  });
}

let client: PrismaClient | null = null;

/** The one client of this process. Only `scope.ts` may use it, and who asks for the clock: outside a scope its login has no other right. */
export function prismaClient(): PrismaClient {
  client ??= open();
  return client;
}

/** Closes the pool: for scripts and tests, so that the process can end. */
export async function disconnect(): Promise<void> {
  await client?.$disconnect();
  client = null;
}
