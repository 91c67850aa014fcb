import { beforeEach, describe, expect, test } from "vitest";
import { listAccountIds } from "@/lib/queries/account-ids/list-account-ids";
import { ownerQuery, resetDatabase } from "@/tests/support/database";
import { type Household, jst, openHousehold, publishSample, register, remove, setSwitch } from "../support/arrange";

let home: Household;
const at = jst("2026-11-21T12:00");

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  home = await openHousehold("2026-06-10T10:00");
});

describe("the list", () => {
  test("[FB-32] holder and admin see every ID of the contract, a user ID its own, another member none of them", async () => {
    const admin = await register(home, "mihon-hanako", "admin", "2026-07-01T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-07-02T10:00");
    const other = await openHousehold("2026-06-10T10:00", { familyName: "別人" });
    const seen = async (actor: typeof user) => (await listAccountIds(actor, at))?.ids.map((id) => id.accountId);
    expect(await seen(home.holder)).toEqual(["mihon-hanako", "mihon-jiro"]);
    expect(await seen(admin)).toEqual(["mihon-hanako", "mihon-jiro"]);
    expect(await seen(user)).toEqual(["mihon-jiro"]);
    expect(await seen(other.holder)).toEqual([]);
    expect(await seen({ ...other.holder, memberId: home.memberId, contractId: home.contractId })).toBeUndefined();
    const managing = await Promise.all(
      [home.holder, admin, user].map(async (actor) => (await listAccountIds(actor, at))?.mayManage),
    );
    expect(managing).toEqual([true, true, false]);
  });

  test("[FB-04] six fit; the seventh does not, and a deletion frees a slot", async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) await register(home, `mihon-${n}`, "user", `2026-07-0${n}T10:00`);
    const full = await listAccountIds(home.holder, at);
    expect([full?.isFull, full?.quotas[0]?.registered, full?.quotas[0]?.allowed, full?.quotas[0]?.reason.kind]).toEqual([
      true,
      6,
      6,
      "slot-count",
    ]);
    await remove(home.holder, "mihon-3", "2026-08-01T10:00");
    expect((await listAccountIds(home.holder, at))?.isFull).toBe(false);
  });

  test("[FB-04] a slot that could be widened names the option that widens it", async () => {
    const mail = (await listAccountIds(home.holder, at))?.quotas.find((quota) => quota.slot === "mail");
    expect(mail?.purchasable.map(({ count }) => count)).toEqual([5]);
  });

  test("[FB-38] before its first login an ID waits for its code; afterwards it is in use; locked comes before both", async () => {
    await register(home, "mihon-jiro", "user", "2026-11-02T10:00");
    const state = async () => (await listAccountIds(home.holder, at))?.ids[0];
    expect([(await state())?.state, (await state())?.activationUntil === null, (await state())?.activationExpired]).toEqual([
      "first-login",
      false,
      false,
    ]);
    expect((await listAccountIds(home.holder, jst("2027-03-01T00:00")))?.ids[0]?.activationExpired).toBe(true);
    await ownerQuery(
      "INSERT INTO factor (id, account_id, method, created_at, verified_at) SELECT gen_random_uuid(), id, 'mail', now(), now() FROM account WHERE login_id = 'mihon-jiro'",
    );
    expect([(await state())?.state, (await state())?.activationUntil]).toEqual(["usable", null]);
    await ownerQuery("UPDATE account SET locked_at = now() WHERE login_id = 'mihon-jiro'");
    expect((await state())?.state).toBe("locked");
  });
});

describe("the permission table", () => {
  test("[FB-05] is printed from the data that the server asks, in its order", async () => {
    const rows = (await listAccountIds(home.holder, at))?.permissions ?? [];
    const row = (code: string) => rows.find((one) => one.code === code);
    expect([row("statements.view")?.holder, row("statements.view")?.admin, row("statements.view")?.user]).toEqual([
      "yes",
      "no",
      "no",
    ]);
    expect([row("account-id.password")?.holder, row("account-id.password")?.user]).toEqual(["all", "own"]);
    expect([row("line.cancel")?.holder, row("line.cancel")?.channels]).toEqual(["not-in-portal", ["telephone"]]);
  });

  test("[FB-06] names the cells that the holder's switch decides, and only the holder may turn it", async () => {
    const user = await register(home, "mihon-jiro", "user", "2026-07-01T10:00");
    const read = async (actor = home.holder) => {
      const view = await listAccountIds(actor, at);
      const row = view?.permissions.find((one) => one.code === "security.add");
      return [view?.switches[0]?.on, view?.switches[0]?.mayChange, row?.user, row?.switched];
    };
    expect(await read()).toEqual([false, true, "no", ["user"]]);
    expect(await read(user)).toEqual([false, false, "no", ["user"]]);
    await setSwitch(home.holder, "user-may-order-paid-options", true, "2026-07-02T10:00");
    expect(await read()).toEqual([true, true, "own", ["user"]]);
  });
});
