import { beforeAll, describe, expect, it } from "vitest";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asMember } from "@/lib/db/scope";
import { findSession } from "@/lib/queries/identity/find-session";
import { closeAccount } from "@/lib/services/identity/close-account";
import { createAccount, type NewAccount } from "@/lib/services/identity/open-account";
import { hashPassword, needsRehash, verifyPassword } from "@/lib/services/identity/password";
import { startLogin } from "@/lib/services/identity/start-login";
import { ownerQuery, resetDatabase } from "../../support/database";
import { countingMeans, enrol, noon, openPerson, type Person, publish, rightPassword, start, tryOf } from "./support";

let catalogueId: string;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const accountOf = (person: Person, loginId: string, passwordHash: string): NewAccount => ({
  loginId,
  kind: "account-id",
  brand: "S",
  familyName: "見本",
  givenName: "太郎",
  familyKana: "ミホン",
  givenKana: "タロウ",
  userName: "太郎",
  locale: "ja",
  passwordHash,
  memberId: person.memberId,
  contractId: person.contractId,
  role: "user",
});

async function register(person: Person, loginId: string) {
  const hash = await hashPassword(rightPassword);
  return asMember(person, (tx) => createAccount(tx, accountOf(person, loginId, hash), noon));
}

describe("createAccount", () => {
  it("[FB-08] opens a login that works, in the member's own scope", async () => {
    const person = await openPerson(catalogueId);
    const opened = await register(person, "taro.m");
    if (!opened.ok) throw new Error(opened.refusal.kind);
    expect(opened.value.activationCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const { sessionToken } = await enrol({ ...person, ...opened.value, loginId: "taro.m" });
    expect((await findSession(sessionToken, noon))?.actor).toMatchObject({ role: "user", accountId: opened.value.accountId });
  });

  it("[FB-10] a string is taken once for all, also when two ask at once", async () => {
    const one = await openPerson(catalogueId);
    const other = await openPerson(catalogueId);
    const answers = await Promise.all([register(one, "popular"), register(other, "popular"), register(one, "popular")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.refusal.kind).toBe("account-id-used");
    expect(await ownerQuery("SELECT 1 FROM account WHERE login_id = 'popular'")).toHaveLength(1);
  });

  it("keeps the activation code sealed, for ten minutes only", async () => {
    const person = await openPerson(catalogueId);
    const [row] = await ownerQuery<{ code_hash: string; reveal_enc: Buffer; reveal_until: Date }>(
      "SELECT code_hash, reveal_enc, reveal_until FROM activation_code WHERE account_id = $1",
      [person.accountId],
    );
    expect(row?.reveal_until).toEqual(toInstantColumn(noon.add({ minutes: 10 })));
    expect(row?.reveal_enc.includes(Buffer.from(person.activationCode))).toBe(false);
    const place = { table: "activation_code", column: "reveal_enc", row: person.accountId };
    expect(row && openField(place, row.reveal_enc)).toBe(person.activationCode);
  });
});

describe("closeAccount", () => {
  it("[FB-10] ends sessions and half-done logins at once; the string never comes back", async () => {
    const person = await openPerson(catalogueId);
    const opened = await register(person, "leaving");
    if (!opened.ok) throw new Error(opened.refusal.kind);
    const account = { ...person, ...opened.value, loginId: "leaving" };
    const { sessionToken } = await enrol(account);
    await start(account, noon.add({ minutes: 1 }), { kind: "account-id" });
    const close = () => asMember(person, (tx) => closeAccount(tx, person.memberId, account.accountId, noon.add({ minutes: 2 })));
    expect(await close()).toBe(true);
    expect(await close()).toBe(false);
    expect(await findSession(sessionToken, noon.add({ minutes: 2 }))).toBeNull();
    expect(
      await ownerQuery("SELECT 1 FROM pending_login WHERE account_id = $1 AND consumed_at IS NULL", [account.accountId]),
    ).toHaveLength(0);
    expect((await startLogin(tryOf(account, { kind: "account-id" }), noon, countingMeans().means)).ok).toBe(false);
    expect((await register(person, "leaving")).ok).toBe(false);
  });

  it("closes nobody else's", async () => {
    const person = await openPerson(catalogueId);
    const stranger = await openPerson(catalogueId);
    expect(await asMember(person, (tx) => closeAccount(tx, person.memberId, stranger.accountId, noon))).toBe(false);
    expect(
      await ownerQuery("SELECT 1 FROM account_grant WHERE account_id = $1 AND ended_at IS NULL", [stranger.accountId]),
    ).toHaveLength(1);
  });
});

describe("password", () => {
  it("is Argon2id with 19 MiB, two passes, one lane; the same in another Unicode form", async () => {
    const stored = await hashPassword("パスワードABC-1");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, "パスワードABC-1".normalize("NFD"))).toBe(true);
    expect(await verifyPassword(stored, "ぱすわーどABC-1")).toBe(false);
    expect(needsRehash(stored)).toBe(false);
  });

  it("a hash with weaker parameters is made anew at the next login, and still opens", async () => {
    const person = await openPerson(catalogueId);
    const { hash } = await import("@node-rs/argon2");
    await ownerQuery("UPDATE credential SET hash = $2 WHERE account_id = $1", [
      person.accountId,
      await hash(rightPassword, { memoryCost: 8192, timeCost: 1 }),
    ]);
    expect((await startLogin(tryOf(person), noon)).ok).toBe(true);
    const [row] = await ownerQuery<{ hash: string }>("SELECT hash FROM credential WHERE account_id = $1", [person.accountId]);
    expect(needsRehash(row?.hash ?? "")).toBe(false);
    expect((await startLogin(tryOf(person), noon)).ok).toBe(true);
  });

  it("no more than a few are computed at once, and all come to an end", async () => {
    const stored = await hashPassword("x");
    const answers = await Promise.all(Array.from({ length: 24 }, () => verifyPassword(stored, "x")));
    expect(answers.every(Boolean)).toBe(true);
  });
});
