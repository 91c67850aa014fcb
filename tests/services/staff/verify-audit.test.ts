import { beforeEach, describe, expect, it } from "vitest";
import { lastVerification } from "@/lib/queries/staff/last-verification";
import { listAudit } from "@/lib/queries/staff/list-audit";
import { sealAudit } from "@/lib/services/jobs/seal-audit";
import { recordMemberView } from "@/lib/services/staff/record-member-view";
import { verifyAudit } from "@/lib/services/staff/verify-audit";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "./staff-world";

let manager: TestStaff;
let member: TestMember;
/** How many seals there are after the arranging; the last one covers the opening of the member's page alone. */
let seals: number;

/** An entry is sealed once every transaction of the whole server that began before it is over: other test workers have theirs. */
async function sealAll(): Promise<number> {
  for (;;) {
    await sealAudit();
    const [row] = await ownerQuery<{ open: string; seals: string }>(
      "SELECT (SELECT count(*) FROM audit_entry) - (SELECT coalesce(sum(entries), 0) FROM audit_seal) AS open, (SELECT count(*) FROM audit_seal) AS seals",
    );
    if (row?.open === "0") return Number(row.seals);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  manager = await addStaff("admin", "suzuki", "鈴木");
  member = await addMember();
  await sealAll();
  await recordMemberView(manager.actor, member.memberId, { part: "member", from: "search", inCase: true }, noon);
  seals = await sealAll();
});

/** What only the owner of the tables can do, by switching the guard off. */
async function tamper(sql: string): Promise<void> {
  await ownerQuery("ALTER TABLE audit_entry DISABLE TRIGGER USER");
  await ownerQuery(sql);
  await ownerQuery("ALTER TABLE audit_entry ENABLE TRIGGER USER");
}

describe("verifying the trail", () => {
  it("[JP-13] an untouched trail is intact, and the page shows who verified it and when", async () => {
    const result = await verifyAudit(manager.actor, noon);
    expect(result).toMatchObject({ ok: true, value: { intact: true, seals, broken: null, waiting: 0 } });
    expect(await lastVerification(manager.actor, noon)).toMatchObject({ intact: true, staffName: "鈴木", at: noon });
    // The verification itself is an entry, not sealed yet.
    expect(await verifyAudit(manager.actor, noon)).toMatchObject({ value: { waiting: 1 } });
  });

  it("[JP-13] a changed entry is found, with its seal and the entries to look at", async () => {
    await tamper(`UPDATE audit_entry SET data = '{"from": "direct"}' WHERE action = 'member.viewed'`);
    const [changed] = await ownerQuery<{ id: string }>("SELECT id::text FROM audit_entry WHERE action = 'member.viewed'");
    expect(await verifyAudit(manager.actor, noon)).toMatchObject({
      ok: true,
      value: { intact: false, broken: seals, from: changed?.id, until: changed?.id },
    });
    expect(await lastVerification(manager.actor, noon)).toMatchObject({ intact: false, broken: seals });
  });

  it("[JP-13] a removed entry is found", async () => {
    await tamper("DELETE FROM audit_entry WHERE id = (SELECT min(id) FROM audit_entry)");
    expect(await verifyAudit(manager.actor, noon)).toMatchObject({ ok: true, value: { intact: false, broken: 1 } });
  });

  it("[JP-13] without switching the guard off nobody changes an entry, not even the owner", async () => {
    await expect(ownerQuery("UPDATE audit_entry SET action = 'x'")).rejects.toThrow(/append-only/);
  });

  it("[JP-13] each entry says which seal covers it", async () => {
    await recordMemberView(manager.actor, member.memberId, { part: "lock", from: "lock", inCase: true }, noon);
    const page = await listAudit(manager.actor, { action: "member.viewed" }, undefined, noon);
    expect(page.permitted && page.rows.map((row) => [row.data.from, row.seal, row.actorName])).toEqual([
      ["lock", null, "鈴木"],
      ["search", seals, "鈴木"],
    ]);
  });
});
