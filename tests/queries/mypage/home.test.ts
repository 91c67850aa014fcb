import { beforeEach, describe, expect, test } from "vitest";
import { loadContract } from "@/lib/db/contract-log";
import { asMember } from "@/lib/db/scope";
import { monthlyStatement } from "@/lib/domain/billing/statement";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import { findMonthCharges } from "@/lib/queries/mypage/find-month-charges";
import { getHome } from "@/lib/queries/mypage/get-home";
import { getShell } from "@/lib/queries/mypage/get-shell";
import { listDeadlines } from "@/lib/queries/mypage/list-deadlines";
import { resetDatabase } from "@/tests/support/database";
import { buy, end, type Household, jst, openHousehold, publishSample, register } from "../support/arrange";

let home: Household;
const at = jst("2026-11-21T12:00");

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  home = await openHousehold("2026-06-10T10:00");
});

async function charges(actor = home.holder, on = at) {
  const found = await findMonthCharges(actor, on);
  if (!found?.ok) throw new Error("no charges");
  return found.value;
}

describe("the first account ID", () => {
  test("[FB-02] the holder of a brand that requires one is sent to register it, until there is one", async () => {
    expect((await getHome(home.holder, at)).needsFirstAccountId).toBe(true);
    await register(home, "mihon-jiro", "user", "2026-07-01T10:00");
    expect((await getHome(home.holder, at)).needsFirstAccountId).toBe(false);
  });

  test("[FB-27] whoever cancels the line is not asked to register one", async () => {
    const { recordLineCancellation } = await import("@/lib/services/contracts/record-line-cancellation");
    const done = await recordLineCancellation({ kind: "system", name: "test" }, home, jst("2026-11-20T10:00"));
    expect(done?.ok).toBe(true);
    const states = async (day: string) => {
      const view = await getHome(home.holder, jst(day));
      return [view.contracts[0]?.state, view.needsFirstAccountId, view.mayManageIds];
    };
    expect(await states("2026-11-21T10:00")).toEqual(["cancelling", false, true]);
    expect(await states("2026-12-01T10:00")).toEqual(["ended", false, false]);
  });

  test("[FB-02] a brand that does not require one sends nobody", async () => {
    const other = await openHousehold("2026-06-10T10:00", { brand: "U" });
    expect((await getHome(other.holder, at)).needsFirstAccountId).toBe(false);
  });
});

describe("charges on the home page", () => {
  test("[FB-05] only the holder sees them: statements are for the customer number", async () => {
    const admin = await register(home, "mihon-hanako", "admin", "2026-07-01T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-07-01T10:00");
    const seen = async (actor: typeof user) => {
      const found = await findMonthCharges(actor, at);
      return found?.ok ? "seen" : [found?.refusal.kind, found?.refusal.term?.rule];
    };
    expect([await seen(home.holder), await seen(admin), await seen(user)]).toEqual([
      "seen",
      ["role-not-permitted", "FB-05"],
      ["role-not-permitted", "FB-05"],
    ]);
    expect([(await getHome(home.holder, at)).mayViewStatements, (await getHome(admin, at)).mayViewStatements]).toEqual([
      true,
      false,
    ]);
  });

  test("the month's total, its bars and its forecast are those of the domain's statements", async () => {
    await buy(home.holder, "remote-support", "2026-10-19T10:00");
    await buy(home.holder, "equipment-warranty", "2026-11-02T10:00");
    const view = await charges();
    const loaded = await asMember(home, (tx) => loadContract(tx, home, dateInJapan(at)));
    if (!loaded) throw new Error("no contract");
    for (const bar of view.bars) {
      const statement = monthlyStatement(loaded.state, loaded.catalogue, bar.month);
      expect([bar.month.toString(), bar.total]).toEqual([
        bar.month.toString(),
        statement.ok ? (statement.value?.total ?? 0n) : null,
      ]);
      expect(bar.regular + bar.once).toBe(bar.total);
    }
    // The line opened in June: its first fee is July's. November: 3,500 + 500 = 4,000, tax 400. January adds the warranty's 500.
    expect(view.bars.map((bar) => [bar.month.toString(), Number(bar.total), bar.forecast])).toEqual([
      ["2026-06", 0, false],
      ["2026-07", 3850, false],
      ["2026-08", 3850, false],
      ["2026-09", 3850, false],
      ["2026-10", 3850, false],
      ["2026-11", 4400, false],
      ["2026-12", 4400, true],
      ["2027-01", 4950, true],
      ["2027-02", 4950, true],
    ]);
  });

  test("the difference from last month names the line that makes it", async () => {
    await buy(home.holder, "remote-support", "2026-10-19T10:00");
    const { difference } = await charges();
    expect(Number(difference?.yen)).toBe(550);
    expect(difference?.changes.map(({ kind, name, yen }) => [kind, name.ja, Number(yen)])).toEqual([
      ["began", expect.stringContaining("リモートサポート"), 500],
    ]);
    const december = await charges(home.holder, jst("2026-12-05T10:00"));
    expect([Number(december.difference?.yen), december.difference?.changes]).toEqual([0, []]);
  });

  test("[FB-19] signing up again is a one-off part of its month, and of that month alone", async () => {
    await buy(home.holder, "remote-support", "2026-08-03T10:00");
    await end(home.holder, "remote-support", "2026-09-03T10:00");
    await buy(home.holder, "remote-support", "2026-11-05T10:00");
    const bars = (await charges()).bars.filter((bar) => bar.once > 0n);
    expect(bars.map((bar) => [bar.month.toString(), Number(bar.once), Number(bar.total)])).toEqual([["2026-11", 3300, 7150]]);
  });

  test("[FB-20] a waiver month is listed as not charged yet, with its reason", async () => {
    await buy(home.holder, "equipment-warranty", "2026-11-02T10:00");
    const view = await charges();
    expect(view.withoutFee.map(({ reason }) => reason.kind)).toEqual(["waiver-month"]);
    expect(view.coming[0]?.withoutFee.map(({ reason }) => reason.kind)).toEqual(["waiver-month"]);
    expect(view.coming[1]?.withoutFee).toEqual([]);
  });

  test("a contract opened this month has no months before and no difference", async () => {
    const fresh = await openHousehold("2026-11-10T10:00");
    const view = await charges(fresh.holder);
    expect([view.bars[0]?.month.toString(), view.difference, Number(view.totals.total)]).toEqual(["2026-11", null, 0]);
  });
});

describe("deadlines", () => {
  test("[FB-20] the waiver's last day, and what doing nothing costs from the month after it", async () => {
    await buy(home.holder, "equipment-warranty", "2026-11-02T10:00");
    const [deadline] = await listDeadlines(home.holder, at);
    expect(deadline).toMatchObject({ type: "option-fee", kind: "waiver", cost: 550n, daysLeft: 40 });
    expect([deadline?.on.toString(), deadline?.type === "option-fee" && deadline.nextMonth.toString()]).toEqual([
      "2026-12-31",
      "2027-01",
    ]);
  });

  test("[FB-16] for an option in its ordinary course the month's last day, and the next month's fee", async () => {
    await buy(home.holder, "remote-support", "2026-10-19T10:00");
    const [deadline] = await listDeadlines(home.holder, at);
    expect([deadline?.type, deadline?.on.toString()]).toEqual(["option-fee", "2026-11-30"]);
    expect(deadline).toMatchObject({ kind: "month", cost: 550n, daysLeft: 9 });
  });

  test("[FB-21] what can't be ended alone has no deadline of its own; its base's counts both fees", async () => {
    await buy(home.holder, "equipment-warranty", "2026-08-02T10:00");
    await buy(home.holder, "equipment-warranty-addon", "2026-08-02T10:00");
    const found = await listDeadlines(home.holder, at);
    expect(found).toHaveLength(1);
    // 500 + 250 = 750, tax 75.
    expect(found[0]).toMatchObject({ option: "equipment-warranty", cost: 825n });
  });

  test("[FB-20] after a cancellation the last day of use is announced instead, and no fee can be avoided any more", async () => {
    await buy(home.holder, "equipment-warranty", "2026-08-02T10:00");
    await end(home.holder, "equipment-warranty", "2026-11-05T10:00");
    const found = await listDeadlines(home.holder, at);
    expect(found.map((one) => [one.type, one.on.toString()])).toEqual([["last-use", "2026-11-30"]]);
    expect(await listDeadlines(home.holder, jst("2026-12-01T00:00"))).toEqual([]);
  });

  test("[FB-38] an activation code that was not used yet has its last day; a user ID sees only its own", async () => {
    await register(home, "mihon-hanako", "admin", "2026-11-01T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-11-02T10:00");
    const ids = async (actor: typeof user) =>
      (await listDeadlines(actor, at)).flatMap((one) => (one.type === "first-login" ? [one.accountId] : []));
    expect(await ids(home.holder)).toEqual(["mihon-hanako", "mihon-jiro"]);
    expect(await ids(user)).toEqual(["mihon-jiro"]);
  });
});

describe("what a user ID lands on", () => {
  test("[FB-32] its own data and no list of the others", async () => {
    await register(home, "mihon-hanako", "admin", "2026-11-01T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-11-02T10:00");
    const view = await getHome(user, at);
    expect(view.self?.accountId).toBe("mihon-jiro");
    expect(JSON.stringify(view, (_key, value) => (typeof value === "bigint" ? Number(value) : value))).not.toContain(
      "mihon-hanako",
    );
    expect((await getHome(home.holder, at)).self).toBeNull();
  });

  test("the frame counts what waits, and for a user ID nothing of the others", async () => {
    await buy(home.holder, "remote-support", "2026-10-19T10:00");
    await end(home.holder, "remote-support", "2026-11-05T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-11-02T10:00");
    const { may, ...frame } = await getShell(home.holder, at);
    expect(frame).toEqual({ userName: "見本 太郎", waiting: { firstLogins: 1, endings: 1, notices: 0 } });
    expect(may).toEqual({
      options: true,
      claims: true,
      partners: true,
      mail: true,
      statements: true,
      payment: true,
      contact: true,
      forms: true,
      guides: true,
      ending: home.holder.contractId,
      ownData: true,
    });
    expect((await getShell(user, at)).waiting).toEqual({ firstLogins: 0, endings: 1, notices: 0 });
  });

  test("[FB-05] the menu has what the permission table lets each login do, and nothing else", async () => {
    const admin = await register(home, "mihon-hanako", "admin", "2026-11-01T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-11-02T10:00");
    const deniedTo = async (actor: AccountActor) =>
      Object.entries((await getShell(actor, at)).may).flatMap(([name, allowed]) => (allowed ? [] : [name]));
    expect(await deniedTo(home.holder)).toEqual([]);
    expect(await deniedTo(admin)).toEqual(["partners", "statements", "ownData"]);
    expect(await deniedTo(user)).toEqual([
      "partners",
      "statements",
      "payment",
      "contact",
      "forms",
      "guides",
      "ownData",
      "ending",
    ]);
  });
});
