import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect, prismaClient } from "@/lib/db/client";
import { asAuth, asMember, asStaff, asWorker } from "@/lib/db/scope";
import { ownerQuery, resetDatabase } from "../support/database";

const [taro, hanako] = [randomUUID(), randomUUID()];

beforeAll(async () => {
  await resetDatabase();
  for (const [id, number] of [
    [taro, "M-1"],
    [hanako, "M-2"],
  ]) {
    await ownerQuery(
      `INSERT INTO member (id, number, kind, family_name, given_name, family_kana, given_kana, created_at)
       VALUES ($1, $2, 'person', '見本', '太郎', 'ミホン', 'タロウ', now())`,
      [id, number],
    );
  }
});
afterAll(disconnect);

describe("scopes", () => {
  it("[SEC] a query outside a scope has no rights at all", async () => {
    await expect(prismaClient().member.findMany()).rejects.toThrow(/permission denied/);
  });

  it("[SEC] a member's scope sees that member alone, also when the query forgets to say whose row it wants", async () => {
    const rows = await asMember({ memberId: taro }, (tx) => tx.member.findMany({ select: { id: true } }));
    expect(rows).toEqual([{ id: taro }]);
  });

  it("[SEC] a scope that names nobody sees nothing", async () => {
    expect(await asMember({ memberId: "" }, (tx) => tx.member.findMany())).toEqual([]);
  });

  it("[SEC] the scope ends with its transaction: the same connection sees nothing of the member afterwards", async () => {
    await asMember({ memberId: taro }, (tx) => tx.member.count());
    await expect(prismaClient().member.count()).rejects.toThrow(/permission denied|does not exist/);
  });

  it("each transaction brings its own time limits and zone, so that they also hold behind a transaction pooler", async () => {
    const settings = () =>
      asMember({ memberId: taro }, async (tx) => {
        const names = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "TimeZone"];
        return tx.$queryRaw`SELECT current_setting(name) AS value FROM unnest(${names}::text[]) WITH ORDINALITY AS t(name, n) ORDER BY n`;
      });
    expect(await settings()).toEqual([{ value: "15s" }, { value: "3s" }, { value: "20s" }, { value: "UTC" }]);
    const outside = await prismaClient().$queryRaw`SELECT current_setting('statement_timeout') AS value`;
    expect(outside).toEqual([{ value: "0" }]);
  });

  it.each([
    [
      "the member's scope reads no password hash",
      (sql: string) => asMember({ memberId: taro }, (tx) => tx.$queryRawUnsafe(sql)),
      "SELECT hash FROM credential",
    ],
    [
      "the member's scope reads no TOTP secret",
      (sql: string) => asMember({ memberId: taro }, (tx) => tx.$queryRawUnsafe(sql)),
      "SELECT secret_enc FROM factor",
    ],
    ["the login's scope reads no contract", (sql: string) => asAuth((tx) => tx.$queryRawUnsafe(sql)), "SELECT id FROM contract"],
    ["the login's scope reads no member", (sql: string) => asAuth((tx) => tx.$queryRawUnsafe(sql)), "SELECT id FROM member"],
    [
      "the staff's scope reads no password hash",
      (sql: string) => asStaff({ staffId: "s" }, (tx) => tx.$queryRawUnsafe(sql)),
      "SELECT hash FROM credential",
    ],
    [
      "the staff's scope reads no text of a mail",
      (sql: string) => asStaff({ staffId: "s" }, (tx) => tx.$queryRawUnsafe(sql)),
      "SELECT body_enc FROM mail",
    ],
    ["the worker's scope reads no account", (sql: string) => asWorker((tx) => tx.$queryRawUnsafe(sql)), "SELECT id FROM account"],
  ])("[SEC] %s", async (_name, run, sql) => {
    await expect(run(sql)).rejects.toThrow(/permission denied/);
  });
});

describe("an account of another member", () => {
  const account = randomUUID();

  beforeAll(async () => {
    await ownerQuery(
      `INSERT INTO account (id, login_id, kind, brand, family_name, given_name, family_kana, given_kana, user_name, created_at)
       VALUES ($1, 'hanako', 'account-id', 'S', '見本', '花子', 'ミホン', 'ハナコ', '花子', now())`,
      [account],
    );
    await ownerQuery(
      "INSERT INTO account_grant (id, account_id, member_id, role, created_at) VALUES ($1, $2, $3, 'user', now())",
      [randomUUID(), account, hanako],
    );
  });

  const adopt = (memberId: string) =>
    asMember({ memberId }, (tx) =>
      tx.accountGrant.createMany({
        data: [{ id: randomUUID(), accountId: account, memberId, role: "admin", createdAt: new Date() }],
      }),
    );

  it("[SEC] can't be adopted by giving oneself a grant for it; its own member may give one", async () => {
    await expect(adopt(taro)).rejects.toThrow(/row-level security/);
    // One for the whole member is enough: the one that there is ends first.
    await ownerQuery("UPDATE account_grant SET ended_at = now() WHERE account_id = $1", [account]);
    expect((await adopt(hanako)).count).toBe(1);
    expect(await asMember({ memberId: taro }, (tx) => tx.account.findMany())).toEqual([]);
  });

  it("[SEC] shows its sessions to its member without what a cookie could be guessed from", async () => {
    await expect(asMember({ memberId: hanako }, (tx) => tx.$queryRawUnsafe("SELECT token_hash FROM session"))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("tables", () => {
  it("[SEC] every table that names a member forces row security, and so do the tables of the login", async () => {
    const rows = await ownerQuery<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname IN ('member_id', 'account_id')
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity) GROUP BY 1`,
    );
    expect(rows).toEqual([]);
  });

  const appendOnly = [
    "audit_entry",
    "audit_seal",
    "catalogue_version",
    "confirmation",
    "contract_event",
    "identity_check",
    "login_id_used",
  ];

  it.each(appendOnly)("[JP-14] %s refuses TRUNCATE even from its owner", async (table) => {
    await expect(ownerQuery(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/append-only/);
  });

  it("[JP-14] an entry of the audit trail can be neither changed nor removed, even by the owner", async () => {
    await ownerQuery(
      "INSERT INTO audit_entry (at, actor_kind, action, subject_kind, subject_id, data) VALUES (now(), 'nobody', 'test', 'test', '1', '{}')",
    );
    await expect(ownerQuery("UPDATE audit_entry SET action = 'other'")).rejects.toThrow(/append-only/);
    await expect(ownerQuery("DELETE FROM audit_entry")).rejects.toThrow(/append-only/);
  });

  it.each(appendOnly)("[JP-14] no role of the portal may change or remove rows of %s", async (table) => {
    const rows = await ownerQuery<{ grantee: string }>(
      `SELECT grantee FROM information_schema.role_table_grants
       WHERE table_name = $1 AND grantee IN ('madoguchi_app', 'madoguchi_auth', 'madoguchi_staff', 'madoguchi_worker', 'PUBLIC') AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')`,
      [table],
    );
    expect(rows).toEqual([]);
  });
});
