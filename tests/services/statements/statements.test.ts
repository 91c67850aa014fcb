import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { billTotal } from "@/lib/domain/statements/month-bills";
import { findCalls } from "@/lib/queries/statements/calls-view";
import { findStatements } from "@/lib/queries/statements/statements-view";
import { enterSecondLogin } from "@/lib/services/second-login/enter-second-login";
import { importCalls, maskedCall } from "@/lib/services/statements/import-calls";
import { csvFile } from "@/lib/web/csv-file";
import { ownerQuery, resetDatabase } from "../../support/database";
import {
  actorOf,
  addOption,
  cancelOption,
  later,
  noon,
  openSampleContract,
  place,
  publishSample,
  registerId,
} from "../procedures/support";

const password = "Demo-pass-2026!";

/** A holder with a real row of a session: the second login belongs to one. */
async function loggedIn(): Promise<AccountActor & { customerNumber: string }> {
  const actor = await openSampleContract();
  const sessionId = crypto.randomUUID();
  await ownerQuery(
    `INSERT INTO session (id, token_hash, account_id, grant_id, brand, epoch, created_at, last_seen_at, expires_at)
     SELECT $1::uuid, encode(sha256($1::text::bytea), 'hex'), $2::uuid, id, 'S', 1, now(), now(), now() + interval '1 day'
     FROM account_grant WHERE account_id = $2::uuid`,
    [sessionId, actor.accountId],
  );
  const [row] = await ownerQuery<{ customer_number: string }>("SELECT customer_number FROM contract WHERE id = $1", [
    actor.contractId,
  ]);
  return { ...actor, sessionId, customerNumber: row?.customer_number ?? "" };
}

const open = (actor: AccountActor & { customerNumber: string }, typed = {}, at = noon) =>
  enterSecondLogin(actor, { customerNumber: actor.customerNumber, password, ...typed }, at);

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

describe("[FB-07] the second login", () => {
  it("opens statements for this session, for ten minutes", async () => {
    const actor = await loggedIn();
    expect((await findStatements(actor, noon))?.bills).toBeNull();
    expect((await open(actor)).ok).toBe(true);
    expect((await findStatements(actor, noon.add({ minutes: 9 })))?.bills?.length).toBeGreaterThan(0);
    expect((await findStatements(actor, noon.add({ minutes: 10 })))?.bills).toBeNull();
    expect((await findStatements({ ...actor, sessionId: crypto.randomUUID() }, noon))?.bills).toBeNull();
  });

  it("takes neither another number nor a wrong password, counts the try, and locks like the login", async () => {
    const actor = await loggedIn();
    expect((await open(actor, { customerNumber: "20260000009999" })).ok).toBe(false);
    for (let tries = 0; tries < 10; tries++) expect((await open(actor, { password: "Wrong-1234!" })).ok).toBe(false);
    expect((await open(actor)).ok).toBe(false);
    expect((await findStatements(actor, noon))?.bills).toBeNull();
    const [row] = await ownerQuery<{ locked: boolean }>("SELECT locked_at IS NOT NULL AS locked FROM account WHERE id = $1", [
      actor.accountId,
    ]);
    expect(row?.locked).toBe(true);
  });

  it("[FB-05] is no way in for an administrator or a user ID", async () => {
    const actor = await loggedIn();
    await place(actor, registerId(`st-${actor.customerNumber.slice(-4)}`, "admin"));
    const admin = { ...(await actorOf(actor, `st-${actor.customerNumber.slice(-4)}`, "admin")), sessionId: actor.sessionId };
    await open(actor);
    expect(await findStatements(admin, noon)).toMatchObject({ bills: null, allowed: { ok: false } });
    expect(await findCalls(admin, { plan: null, page: 1 }, noon)).toMatchObject({ list: null });
  });
});

describe("[FB-26] monthly charges", () => {
  it("are the invoices that billing issued, month by month, each line with a reason; the running month as it stands", async () => {
    const actor = await loggedIn();
    await place(actor, addOption("remote-support"), noon.subtract({ hours: 24 * 70 }));
    await place(actor, cancelOption("remote-support"), noon.subtract({ hours: 24 * 10 }));
    await open(actor);
    const bills = (await findStatements(actor, noon))?.bills ?? [];
    // Received in May 2026: the line is charged from June on, 3,500 and 10%; remote support from October on, 500.
    expect(bills.map((bill) => [bill.month.toString(), Number(billTotal(bill)), bill.soFar !== null])).toEqual([
      ["2026-11", 4400, true],
      ["2026-10", 4400, false],
      ["2026-09", 3850, false],
      ["2026-08", 3850, false],
      ["2026-07", 3850, false],
      ["2026-06", 3850, false],
    ]);
    const october = bills.find((bill) => bill.month.toString() === "2026-10")?.invoices[0];
    expect(october?.issuedOn.toString()).toBe("2026-11-01");
    expect(october?.lines.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });
});

describe("[FB-26] calls", () => {
  const head = "id,contract,plan,at,number,seconds,yen\r\n";
  const numberOf = async (actor: AccountActor) =>
    (await ownerQuery<{ number: string }>("SELECT number FROM contract WHERE id = $1", [actor.contractId]))[0]?.number ?? "";

  it("are imported once, their numbers masked before they are stored, and read a page at a time", async () => {
    const [actor, stranger] = [await loggedIn(), await loggedIn()];
    const contract = await numberOf(actor);
    const rows = Array.from({ length: 60 }, (_, n) => {
      const at = `2026-10-01T0${n % 10}:00:${String(n).padStart(2, "0")}+09:00`;
      return `c-${contract}-${n},${contract},home-call,${at},03-1234-5678,${n},${n * 10}`;
    });
    const file = `\uFEFF${head}${rows.join("\r\n")}\r\n`;
    expect(await importCalls(file, noon)).toEqual({ ok: true, added: 60, known: 0 });
    expect(await importCalls(file, later(1))).toEqual({ ok: true, added: 0, known: 60 });
    const stored = await ownerQuery<{ whole: string }>("SELECT c::text AS whole FROM call_record c");
    expect(stored.map(({ whole }) => whole).join()).not.toContain("5678");
    expect((await findCalls(actor, { plan: null, page: 1 }, noon))?.list, "before the second login").toBeNull();
    await open(actor);
    await open(stranger);
    const first = (await findCalls(actor, { plan: "home-call", page: 1 }, noon))?.list;
    expect(first).toMatchObject({ page: 1, pages: 2, plan: { calls: 60 } });
    expect(first?.plans.map(({ calls }) => calls)).toEqual([60, 0, 0]);
    expect(first?.calls[0]).toMatchObject({ number: "03-1234-****" });
    expect((await findCalls(actor, { plan: "home-call", page: 99 }, noon))?.list?.calls).toHaveLength(10);
    expect((await findCalls(stranger, { plan: "home-call", page: "all" }, noon))?.list?.calls).toEqual([]);
    expect(await findCalls(actor, { plan: "' OR 1=1", page: 1 }, noon)).toBeNull();
  });

  it("of a file with one wrong line are not added at all, and the line is named", async () => {
    const contract = await numberOf(await loggedIn());
    const good = `x-1,${contract},home-call,2026-10-01T00:00:00+09:00,0312345678,1,10`;
    for (const [line, column] of [
      [`x-2,${contract},nothing,2026-10-01T00:00:00+09:00,0312345678,1,10`, "plan"],
      [`x-2,nobody,home-call,2026-10-01T00:00:00+09:00,0312345678,1,10`, "contract"],
      [`x-2,${contract},home-call,yesterday,0312345678,1,10`, "at"],
      [`x-2,${contract},home-call,2026-10-01T00:00:00+09:00,=1+1,1,10`, "number"],
      [`x-2,${contract},home-call,2026-10-01T00:00:00+09:00,0312345678,1,1.5`, "yen"],
    ])
      expect(await importCalls(`${head}${good}\n${line}\n`, noon)).toEqual({ ok: false, faults: [{ line: 3, column }] });
    expect(await ownerQuery("SELECT 1 FROM call_record WHERE source_id LIKE 'x-%'")).toEqual([]);
  });

  it("show a number without its last four digits, whatever its form", () => {
    expect(["03-1234-5678", "0312345678", "+81-3-1234-5678", "110"].map(maskedCall)).toEqual([
      "03-1234-****",
      "031234-****",
      "+81-3-1234-****",
      "****",
    ]);
  });
});

describe("a CSV file", () => {
  it("has a byte order mark and CRLF, and no cell that a spreadsheet would run", async () => {
    const bytes = new Uint8Array(await csvFile("x", [["=1+1", "+1", "@x", "-1", 'a"b', "c,d", -500]]).arrayBuffer());
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    expect(text).toBe(`\uFEFF"'=1+1","'+1","'@x","'-1","a""b","c,d",-500\r\n`);
  });
});
