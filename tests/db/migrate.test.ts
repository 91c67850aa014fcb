import pg from "pg";
import { expect, inject, test } from "vitest";
import { migrate } from "../../scripts/migrate";
import { ownerQuery, resetDatabase, workerUrls } from "../support/database";

const withDatabase = async (name: string, work: (url: string) => Promise<void>) => {
  const { ownerUrl } = inject("cluster");
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const own = `${name}_${process.env.VITEST_POOL_ID}`;
  try {
    await client.query(`DROP DATABASE IF EXISTS ${own} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${own}`);
    await work(ownerUrl.replace(/\/postgres$/, `/${own}`));
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${own} WITH (FORCE)`);
    await client.end();
  }
};

test("two starts at once apply each migration once", async () => {
  await withDatabase("migrate_twice", async (url) => {
    const [first, second] = await Promise.all([migrate(url), migrate(url)]);
    const applied = [...first, ...second];
    expect(applied.length).toBeGreaterThan(0);
    expect(new Set(applied).size).toBe(applied.length);
    expect(await migrate(url)).toEqual([]);
  });
});

test("a migration that was changed after it had been applied is refused by name", async () => {
  await withDatabase("migrate_changed", async (url) => {
    const [name = ""] = await migrate(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("UPDATE _prisma_migrations SET checksum = repeat('0', 64) WHERE migration_name = $1", [name]);
    await client.end();
    await expect(migrate(url)).rejects.toThrow(`Migration ${name} was changed`);
  });
});

test("the portal's login owns nothing, inherits nothing and may take the four scope roles", async () => {
  const rows = await ownerQuery<{ role: string; may_set: boolean; inherits: boolean }>(
    `SELECT rolname AS role, pg_has_role('madoguchi_login', oid, 'SET') AS may_set, pg_has_role('madoguchi_login', oid, 'USAGE') AS inherits
     FROM pg_roles WHERE rolname ~ '^madoguchi_(app|auth|staff|worker)$' ORDER BY 1`,
  );
  const wanted = ["madoguchi_app", "madoguchi_auth", "madoguchi_staff", "madoguchi_worker"];
  expect(rows).toEqual(wanted.map((role) => ({ role, may_set: true, inherits: false })));
});

test("a query outside of a scope is refused", async () => {
  const client = new pg.Client({ connectionString: workerUrls().DATABASE_URL });
  await client.connect();
  try {
    await expect(client.query("SELECT * FROM member")).rejects.toThrow(/permission denied|does not exist/);
  } finally {
    await client.end();
  }
});

test("resetDatabase gives an empty, migrated database back", async () => {
  await ownerQuery("UPDATE clock SET offset_ms = 5");
  await resetDatabase();
  expect(await ownerQuery("SELECT offset_ms FROM clock")).toEqual([{ offset_ms: "0" }]);
});
