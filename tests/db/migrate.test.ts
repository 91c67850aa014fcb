import { spawnSync } from "node:child_process";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { migrate } from "../../scripts/migrate";
import { ownerQuery, resetDatabase, workerUrls } from "../support/database";

/** The job queue's migrations end their pool without waiting for it: a connection that is cut meanwhile would be an uncaught error. */
async function untilLeft(client: pg.Client, database: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rowCount } = await client.query("SELECT FROM pg_stat_activity WHERE datname = $1", [database]);
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

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
    await untilLeft(client, own);
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

test("an owner without superuser who is also the login may take the four roles", async () => {
  const name = `owner_login_${process.env.VITEST_POOL_ID}`;
  const wanted = ["madoguchi_app", "madoguchi_auth", "madoguchi_staff", "madoguchi_worker"];
  const superuser = new pg.Client({ connectionString: inject("cluster").ownerUrl });
  await superuser.connect();
  try {
    await superuser.query(`DROP ROLE IF EXISTS ${name}`);
    await superuser.query(`CREATE ROLE ${name} LOGIN CREATEROLE NOSUPERUSER PASSWORD 'owner'`);
    // The cluster has the roles already. This is what PostgreSQL gives to the one who makes them: to give away, not to take.
    for (const role of wanted) await superuser.query(`GRANT ${role} TO ${name} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`);
    await withDatabase("migrate_owner", async (url) => {
      await superuser.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO ${name}`);
      const own = Object.assign(new URL(url), { username: name, password: "owner" }).href;
      expect((await migrate(own)).length).toBeGreaterThan(0);
      const client = new pg.Client({ connectionString: own });
      await client.connect();
      try {
        await expect(client.query("SET ROLE madoguchi_app")).rejects.toThrow("permission denied");
        expect(await migrate(own, own)).toEqual([]);
        for (const role of wanted) {
          await client.query(`SET ROLE ${role}`);
          expect((await client.query("SELECT current_user AS role")).rows).toEqual([{ role }]);
          await client.query("RESET ROLE");
        }
      } finally {
        await client.end();
      }
    });
  } finally {
    await superuser.query(`DROP ROLE IF EXISTS ${name}`);
    await superuser.end();
  }
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

test("a secret that the portal could not use is named before anything is migrated, and never shown", () => {
  const env = { ...process.env, FIELD_KEYS: "hunter2" };
  const script = ["--conditions=react-server", "--import=tsx", "scripts/migrate.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { env, encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: "Environment: FIELD_KEYS is not JSON. See .env.example.\n",
  });
});

test("resetDatabase gives an empty, migrated database back", async () => {
  await ownerQuery("UPDATE clock SET offset_ms = 5");
  await resetDatabase();
  expect(await ownerQuery("SELECT offset_ms FROM clock")).toEqual([{ offset_ms: "0" }]);
});
