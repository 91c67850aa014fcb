import { expect, inject, test } from "vitest";
import { openOwn, requireVersion } from "../../scripts/start/database.mjs";

const answering = (version: string) => ({ query: async () => ({ rows: [{ server_version: version }] }) });

test("[SECURITY] an older PostgreSQL is refused in one sentence that names the variable", async () => {
  for (const old of ["9.6.24", "17.6 (Debian 17.6-1)"])
    await expect(requireVersion("DATABASE_URL", answering(old))).rejects.toThrow(
      `DATABASE_URL: PostgreSQL 18 or newer is needed; this is ${old}.`,
    );
  for (const good of ["18.0", "18.4", "19beta1"]) await requireVersion("DATABASE_URL", answering(good));
});

test("a database that lets us in serves for all three where one address is given", async () => {
  const { ownerUrl } = inject("cluster");
  expect(await openOwn({ DATABASE_URL: ownerUrl })).toEqual({
    urls: { DATABASE_URL: ownerUrl, MIGRATE_DATABASE_URL: ownerUrl, WORKER_DATABASE_URL: ownerUrl },
  });
  const closed = ownerUrl.replace(/@[^/]+/, "@127.0.0.1:1");
  await expect(openOwn({ DATABASE_URL: closed })).rejects.toThrow(
    /^MIGRATE_DATABASE_URL: the database refuses the connection \(/,
  );
});
