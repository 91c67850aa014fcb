import pg from "pg";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase, workerUrls } from "../../support/database";
import { context, enrol, lastCode, noon, openPerson, type Person, publish, start } from "./support";

// A statement that had to wait for a row sees that row as it is now, and every other as it was when the statement began. What a login is
// judged by must therefore be read after the wait: here somebody holds the account's row and changes the password meanwhile.
let catalogueId: string;
let person: Person;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const later = noon.add({ hours: 25 });

beforeEach(async () => {
  person = await openPerson(catalogueId);
  await enrol(person);
});

const someoneWaits = async () =>
  (await ownerQuery("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).length > 0;

/** Runs `login` while the account's row is held; `change` is committed once the login waits for it. */
async function meanwhile<T>(change: string, login: () => Promise<T>): Promise<T> {
  const holder = new pg.Client({ connectionString: workerUrls().MIGRATE_DATABASE_URL });
  await holder.connect();
  try {
    await holder.query("BEGIN");
    await holder.query("SELECT 1 FROM account WHERE id = $1 FOR UPDATE", [person.accountId]);
    const answer = login();
    answer.catch(() => {});
    await expect.poll(someoneWaits, { timeout: 10_000 }).toBe(true);
    await holder.query(change, [person.accountId]);
    await holder.query("COMMIT");
    return await answer;
  } finally {
    await holder.end();
  }
}

it("[CL-09] a password that is changed while the login waits opens nothing", async () => {
  const changed = "UPDATE credential SET changed_at = changed_at + interval '1 second' WHERE account_id = $1";
  await expect(meanwhile(changed, () => start(person, later))).rejects.toThrow("login-failed");
  await expect(start(person, later)).resolves.toMatch(/./);
});

it("[FB-38] a certificate's password that is issued while the code is looked at opens no session", async () => {
  const token = await start(person, later);
  const code = await lastCode(person.accountId);
  const issued = "UPDATE credential SET first = true WHERE account_id = $1";
  const answer = await meanwhile(issued, () => verifyLoginCode({ token, context }, code, later));
  expect(answer).toMatchObject({ ok: false, refusal: { kind: "first-password-due" } });
  expect(
    await ownerQuery("SELECT 1 FROM session WHERE account_id = $1 AND created_at = $2", [person.accountId, later.toString()]),
  ).toEqual([]);
});
