import { afterEach, expect, test, vi } from "vitest";
import { disconnect, prismaClient } from "@/lib/db/client";
import { asAuth } from "@/lib/db/scope";
import { keptStatements, statementNames } from "@/lib/db/statement-names";
import { workerUrls } from "../support/database";

afterEach(async () => {
  await disconnect();
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("one name for a text, and none once there are as many as are kept", () => {
  const name = statementNames(2);
  const [a, b] = [name({ sql: "a" }), name({ sql: "b" })];
  expect(["a", "b", "c"].map((sql) => name({ sql }))).toEqual([a, b, ""]);
  expect(a).toMatch(/^s[0-9a-f]{39}$/);
  expect(a).not.toBe(b);
  expect(statementNames(5)({ sql: "b" }), "in every process the same").toBe(b);
  expect(statementNames(0)({ sql: "a" })).toBe("");
});

test.each([
  ["postgresql://u:p@h/db", true, 200],
  ["postgresql://u:p@h/db", false, 0],
  ["postgresql://u:p@h/db?statement_cache_size=0", true, 0],
  ["postgresql:///db?host=/tmp&statement_cache_size=50", false, 50],
  ["postgresql://u:p@h/db?statement_cache_size=many", false, 0],
])("%s, embedded %s, keeps %i", (url, embedded, kept) => expect(keptStatements(url, embedded)).toBe(kept));

const kept = () => asAuth((tx) => tx.$queryRaw<{ name: string }[]>`SELECT name FROM pg_prepared_statements WHERE name LIKE 's%'`);

test("a connection keeps what it is asked again", async () => {
  await kept();
  expect((await kept()).length).toBeGreaterThan(0);
});

test("and nothing where the address says so, for a pooler that knows no prepared statements", async () => {
  vi.stubEnv("DATABASE_URL", `${workerUrls().DATABASE_URL}?statement_cache_size=0`);
  vi.resetModules();
  const [client, scope] = await Promise.all([import("@/lib/db/client"), import("@/lib/db/scope")]);
  const ask = () => scope.asAuth((tx) => tx.$queryRaw`SELECT name FROM pg_prepared_statements WHERE name LIKE 's%'`);
  await ask();
  expect(await ask()).toEqual([]);
  await client.disconnect();
  expect(client.prismaClient).not.toBe(prismaClient);
});
