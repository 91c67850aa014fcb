import { beforeAll, describe, expect, it } from "vitest";
import { asMember, asStaff } from "@/lib/db/scope";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import {
  actorOf,
  addOption,
  cancelOption,
  deleteId,
  noon,
  openSampleContract,
  place,
  publishSample,
  registerId,
  setSwitch,
} from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

describe("who may", () => {
  it("[FB-05] a user ID can't buy remote support; the refusal names who can", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("plain-user"));
    const user = await actorOf(holder, "plain-user", "user");
    const saved = await saveDraft(user, addOption("remote-support"), noon);
    expect(saved.ok ? null : saved.refusal).toMatchObject({
      kind: "role-not-permitted",
      term: { rule: "FB-05" },
      facts: { roles: "holder,admin" },
    });
  });

  it("[FB-06] the holder's switch lets a user ID buy the warranty; ending it needs no switch", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("switch-user"));
    const user = await actorOf(holder, "switch-user", "user");
    const off = await saveDraft(user, addOption("equipment-warranty"), noon);
    expect(off.ok ? null : off.refusal).toMatchObject({ kind: "switched-off", term: { rule: "FB-06" } });
    await place(holder, setSwitch(true));
    await place(user, addOption("equipment-warranty"));
    await place(holder, setSwitch(false));
    await place(user, cancelOption("equipment-warranty"));
  });

  it("[FB-06] only the holder turns the switch, and only over", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("switch-admin", "admin"));
    const refused = await saveDraft(await actorOf(holder, "switch-admin", "admin"), setSwitch(true), noon);
    expect(refused.ok ? null : refused.refusal.kind).toBe("role-not-permitted");
    const same = await saveDraft(holder, setSwitch(false), noon);
    expect(same.ok ? null : same.refusal.kind).toBe("nothing-to-change");
  });

  it("[FB-01] an actor whose role was taken away, or of another brand, has no contract", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("demoted", "admin"));
    const admin = await actorOf(holder, "demoted", "admin");
    await ownerQuery("UPDATE account_grant SET role = 'user' WHERE account_id = $1", [admin.accountId]);
    const saved = await saveDraft(admin, addOption("remote-support"), noon);
    expect(saved.ok ? null : saved.refusal.kind).toBe("contract-not-found");
    const brand = await saveDraft({ ...holder, brand: "U" }, addOption("remote-support"), noon);
    expect(brand.ok ? null : brand.refusal.kind).toBe("contract-not-found");
  });

  it("[FB-20] brand U has no equipment warranty", async () => {
    const holder = await openSampleContract({ brand: "U" });
    const saved = await saveDraft(holder, addOption("equipment-warranty"), noon);
    expect(saved.ok ? null : saved.refusal).toMatchObject({ kind: "brand-not-served", term: { rule: "FB-20" } });
  });

  it("[FB-22] without agreement there is not even a draft", async () => {
    const holder = await openSampleContract();
    const input = { option: "remote-support", accountId: null, agreed: false } as unknown as {
      option: string;
      accountId: null;
      agreed: true;
    };
    await expect(saveDraft(holder, { kind: "add-option", input }, noon)).rejects.toThrow();
    expect(await ownerQuery("SELECT 1 FROM procedure WHERE contract_id = $1", [holder.contractId])).toHaveLength(0);
  });
});

describe("account IDs", () => {
  it("[FB-08] a registered ID is an account with its role, password hash and activation code", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("new-admin", "admin"));
    const [row] = await ownerQuery(
      "SELECT a.kind, g.role, c.hash, v.used_at FROM account a JOIN account_grant g ON g.account_id = a.id JOIN credential c ON c.account_id = a.id JOIN activation_code v ON v.account_id = a.id WHERE a.login_id = 'new-admin'",
    );
    expect(row).toMatchObject({ kind: "account-id", role: "admin", used_at: null, hash: expect.stringMatching(/^\$argon2id\$/) });
  });

  it("[FB-10] a deleted string never comes back, for nobody", async () => {
    const [one, other] = [await openSampleContract(), await openSampleContract()];
    await place(one, registerId("gone-for-good"));
    await place(one, deleteId("gone-for-good"));
    for (const actor of [one, other]) {
      const saved = await saveDraft(actor, registerId("gone-for-good"), noon, { secret: "x" });
      expect(saved.ok ? null : saved.refusal).toMatchObject({ kind: "account-id-used", term: { rule: "FB-10" } });
    }
    const [row] = await ownerQuery<{ ended: boolean }>(
      "SELECT g.ended_at IS NOT NULL AS ended FROM account a JOIN account_grant g ON g.account_id = a.id WHERE a.login_id = 'gone-for-good'",
    );
    expect(row?.ended).toBe(true);
  });

  it("[FB-10] two who want one string at the same time: one gets it, the other is told", async () => {
    const [one, other] = [await openSampleContract(), await openSampleContract()];
    const both = await Promise.allSettled([place(one, registerId("wanted")), place(other, registerId("wanted"))]);
    expect(both.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const lost = both.find((result) => result.status === "rejected");
    expect(String(lost?.reason)).toMatch(/account-id-used/);
    expect(await ownerQuery("SELECT 1 FROM account WHERE login_id = 'wanted'")).toHaveLength(1);
  });

  it("[FB-04] no more IDs than slots", async () => {
    const holder = await openSampleContract();
    for (const n of [1, 2, 3, 4, 5, 6]) await place(holder, registerId(`slot-${n}`));
    const saved = await saveDraft(holder, registerId("slot-7"), noon, { secret: "x" });
    expect(saved.ok ? null : saved.refusal).toMatchObject({ kind: "no-free-slot", facts: { registered: 6, allowed: 6 } });
  });
});

describe("the database", () => {
  it("shows a member's scope no other member's rows", async () => {
    const [one, other] = [await openSampleContract(), await openSampleContract()];
    const id = await place(one, addOption("remote-support"));
    const seen = await asMember(other, async (tx) => [
      await tx.procedure.count({ where: { id } }),
      await tx.confirmation.count({ where: { procedureId: id } }),
      await tx.contractEvent.count({ where: { memberId: one.memberId } }),
      await tx.contract.count({ where: { memberId: one.memberId } }),
      await tx.member.count({ where: { id: one.memberId } }),
    ]);
    expect(seen).toEqual([0, 0, 0, 0, 0]);
  });

  it.each(["contract_event", "confirmation", "audit_entry", "catalogue_version"])(
    "refuses to change or remove a row of %s, even to the owner",
    async (table) => {
      const actor = await openSampleContract();
      await place(actor, addOption("remote-support"));
      await expect(ownerQuery(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
      await expect(
        ownerQuery(
          `UPDATE ${table} SET ${table === "catalogue_version" ? "published_by = ''" : table === "audit_entry" ? "action = ''" : table === "confirmation" ? "text = ''" : "type = ''"}`,
        ),
      ).rejects.toThrow(/append-only/);
    },
  );

  it("gives staff no right to a draft's secret", async () => {
    const actor = await openSampleContract();
    await expect(
      asStaff(
        { staffId: "test" },
        (tx) => tx.$queryRaw`SELECT secret_enc FROM procedure WHERE member_id = ${actor.memberId}::uuid`,
      ),
    ).rejects.toThrow();
  });
});
