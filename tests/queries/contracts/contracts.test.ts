import { beforeEach, describe, expect, test } from "vitest";
import { findContract } from "@/lib/queries/contracts/find-contract";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { resetDatabase } from "@/tests/support/database";
import { sampleCatalogue } from "../../support/sample-catalogue";
import { buy, end, type Household, jst, openHousehold, publishSample, register, remove } from "../support/arrange";

let home: Household;
const at = jst("2026-11-21T12:00");

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  home = await openHousehold("2026-06-10T10:00");
});

describe("who sees a contract", () => {
  test("[FB-01] another member's contract, another brand's, a malformed and a missing id are all not there", async () => {
    const other = await openHousehold("2026-06-10T10:00", { familyName: "別人" });
    expect(await findContract(home.holder, home.contractId, at)).not.toBeNull();
    expect(await findContract(home.holder, other.contractId, at)).toBeNull();
    expect(await findContract({ ...home.holder, brand: "U" }, home.contractId, at)).toBeNull();
    expect(await findContract(home.holder, "' OR 1=1 --", at)).toBeNull();
    expect(await findContract(home.holder, "00000000-0000-4000-8000-000000000000", at)).toBeNull();
    expect(await listContracts({ ...home.holder, brand: "U" }, at)).toEqual([]);
  });

  test("[FB-01] an actor whose member was forged reaches neither that member's contract nor its own", async () => {
    const other = await openHousehold("2026-06-10T10:00", { familyName: "別人" });
    const forged = { ...home.holder, memberId: other.memberId, contractId: other.contractId };
    expect(await listContracts(forged, at)).toEqual([]);
    expect(await findContract(forged, other.contractId, at)).toBeNull();
  });

  test("[FB-10] a deleted account ID sees nothing any more", async () => {
    const user = await register(home, "mihon-jiro", "user", "2026-07-01T10:00");
    expect(await listContracts(user, at)).toHaveLength(1);
    await remove(home.holder, "mihon-jiro", "2026-07-02T10:00");
    expect(await listContracts(user, at)).toEqual([]);
  });

  test("[FB-32] a user ID reads the contract, but the customer number only by its last four digits", async () => {
    const user = await register(home, "mihon-jiro", "user", "2026-07-01T10:00");
    const admin = await register(home, "mihon-hanako", "admin", "2026-07-01T10:00");
    const numbers = await Promise.all(
      [home.holder, admin, user].map(async (actor) => (await listContracts(actor, at))[0]?.customerNumber ?? ""),
    );
    expect(numbers[0]).toMatch(/^\d{14}$/);
    expect(numbers[1]).toBe(numbers[0]);
    expect(numbers[2]).toBe(`**********${numbers[0]?.slice(-4)}`);
  });
});

describe("what a contract shows", () => {
  test("[FB-03] every option of the product is there with its state, and the counts are the domain's", async () => {
    await buy(home.holder, "remote-support", "2026-11-02T10:00");
    await register(home, "mihon-jiro", "user", "2026-07-01T10:00");
    const [contract] = await listContracts(home.holder, at);
    const product = sampleCatalogue().products.find((one) => one.code === "fibre-vdsl");
    expect(new Set(contract?.options.map((line) => line.code))).toEqual(new Set(product?.options.map((option) => option.code)));
    expect(contract?.options.filter((line) => line.state === "held").map((line) => line.code)).toEqual(["remote-support"]);
    const counts = contract?.slots.map(({ slot, registered, allowed, basic, added }) => [
      slot,
      registered,
      allowed,
      basic,
      added,
    ]);
    expect(counts).toEqual([
      ["account-ids", 1, 6, 6, 0],
      ["mail", 0, 1, 1, 0],
      ["web-space", 0, 1, 1, 0],
      ["storage", 0, 0, 0, 0],
    ]);
  });

  test("[FB-20] an option that the brand does not sell is not offered", async () => {
    const other = await openHousehold("2026-06-10T10:00", { brand: "U" });
    const [contract] = await listContracts(other.holder, at);
    expect(contract?.options.map((line) => line.code)).not.toContain("equipment-warranty");
    expect(contract?.options.map((line) => line.code)).toContain("remote-support");
  });

  test("[FB-16] a cancelled option stays visible to its last charged day and can be bought again from then on", async () => {
    await buy(home.holder, "remote-support", "2026-10-19T10:00");
    await end(home.holder, "remote-support", "2026-11-05T10:00");
    const lineOn = async (day: string) =>
      (await listContracts(home.holder, jst(day)))[0]?.options.find((line) => line.code === "remote-support");
    const ending = await lineOn("2026-11-30T23:59");
    expect([ending?.state, ending?.endsOn?.toString(), ending?.feeReasons[0]?.kind]).toEqual([
      "ending",
      "2026-11-30",
      "last-month-in-full",
    ]);
    const after = await lineOn("2026-12-01T00:00");
    expect([after?.state, after?.act, after?.endsOn]).toEqual(["none", "add", null]);
  });

  test("[FB-05] what can be asked for follows the permission table: a user ID may end the warranty, not buy remote support", async () => {
    await buy(home.holder, "equipment-warranty", "2026-11-02T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-07-01T10:00");
    const acts = async (actor: typeof user) =>
      Object.fromEntries(
        ((await listContracts(actor, at))[0]?.options ?? []).flatMap((line) => (line.act ? [[line.code, line.act]] : [])),
      );
    expect(await acts(home.holder)).toEqual({
      "mail-pack": "add",
      "remote-support": "add",
      "equipment-warranty": "cancel",
      "equipment-warranty-addon": "add",
    });
    expect(await acts(user)).toEqual({ "equipment-warranty": "cancel" });
  });

  test("[FB-30] the terms name the day on which the line would end if it were cancelled today, with the reason", async () => {
    const detail = await findContract(home.holder, home.contractId, at);
    expect(detail?.terms.end).toMatchObject({ kind: "if-asked" });
    expect(detail?.terms.end?.on.toString()).toBe("2026-11-30");
    expect(detail?.terms.end?.reasons[0]?.kind).toBe("ends-with-month");
    const payment = detail?.terms.payment;
    expect([payment?.issuedOn, payment?.cardChargedOn, payment?.dueOn].map(String)).toEqual([
      "2026-12-01",
      "2026-12-10",
      "2026-12-31",
    ]);
  });
});

describe("the history of a contract", () => {
  test("[FB-32] a user ID sees what concerns the contract or itself; other IDs and who they are stay hidden", async () => {
    const user = await register(home, "mihon-jiro", "user", "2026-07-01T10:00");
    const admin = await register(home, "mihon-hanako", "admin", "2026-07-02T10:00");
    await buy(admin, "remote-support", "2026-07-03T10:00");
    const seen = (await findContract(user, home.contractId, at))?.history.entries ?? [];
    expect(seen.map((entry) => entry.type)).toEqual(["add-option", "register-account-id", "provide", "order"]);
    expect(seen[0]?.actor).toEqual({ kind: "admin", loginId: null, isReader: false });
    expect(seen[0]?.procedureId).toBeNull();
    expect(JSON.stringify(seen)).not.toContain("mihon-hanako");
    const all = (await findContract(home.holder, home.contractId, at))?.history.entries ?? [];
    expect(all.map((entry) => entry.type)).toEqual([
      "add-option",
      "register-account-id",
      "register-account-id",
      "provide",
      "order",
    ]);
    expect(all[0]?.actor).toEqual({ kind: "admin", loginId: "mihon-hanako", isReader: false });
    expect(all[0]?.procedureId).not.toBeNull();
  });

  test("a page beyond the last shows the last, twenty entries to a page", async () => {
    for (let n = 0; n < 10; n += 1) {
      const day = `2026-08-${String(n + 1).padStart(2, "0")}`;
      await buy(home.holder, "equipment-warranty", `${day}T09:00`);
      await end(home.holder, "equipment-warranty", `${day}T10:00`);
    }
    const first = (await findContract(home.holder, home.contractId, at))?.history;
    const last = (await findContract(home.holder, home.contractId, at, 99))?.history;
    expect([first?.entries.length, first?.page, first?.pages]).toEqual([20, 1, 2]);
    expect([last?.entries.map((entry) => entry.type), last?.page]).toEqual([["provide", "order"], 2]);
  });
});
