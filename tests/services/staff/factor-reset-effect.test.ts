import { beforeEach, describe, expect, it } from "vitest";
import { sealField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import { sha256 } from "@/lib/db/sha256";
import { findOwnerReset } from "@/lib/queries/staff/owner-reset";
import { newToken } from "@/lib/services/identity/secrets";
import { printResetLetter } from "@/lib/services/staff/factor-reset/print-reset-letter";
import { withdrawResetByLink, withdrawResetByStaff } from "@/lib/services/staff/factor-reset/withdraw-factor-reset";
import { ownerQuery } from "../../support/database";
import {
  apply,
  approve,
  count,
  later,
  mailsOf,
  type ResetWorld,
  request,
  resetWorld,
  setPost,
  stateOf,
} from "./factor-reset-world";
import { noon, type TestMember, type TestStaff } from "./staff-world";

let world: ResetWorld;
let sato: TestStaff;
let suzuki: TestStaff;
let member: TestMember;

beforeEach(async () => {
  world = await resetWorld();
  ({ sato, suzuki, member } = world);
});

describe("an approved reset", () => {
  it("[CL-10] tells every known address, waits, and takes effect once its time has come", async () => {
    const resetId = await request(world);
    expect((await approve(suzuki, resetId)).ok).toBe(true);
    expect([...(await mailsOf("factor-reset-waiting")).keys()].sort()).toEqual(
      [expect.stringMatching(/^factor\d+@example\.com$/), "owner@example.com"].sort(),
    );
    expect(await apply(suzuki, resetId, later.subtract({ milliseconds: 1 }))).toBe(false);
    expect(await count("SELECT 1 FROM factor")).toBe(1);
    const done = await Promise.all([apply(suzuki, resetId), apply(suzuki, resetId), apply(suzuki, resetId)]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await stateOf(resetId)).toBe("done");
    expect(await count("SELECT 1 FROM factor")).toBe(0);
    expect(await count("SELECT 1 FROM session WHERE ended_at IS NULL")).toBe(0);
    expect(await count("SELECT 1 FROM pending_login WHERE consumed_at IS NULL")).toBe(0);
    expect(await ownerQuery("SELECT epoch FROM account WHERE id = $1", [member.accountId])).toEqual([{ epoch: 2 }]);
  });

  it("[CL-10] the code stands in the mail to the registered address alone, is hashed in the table, and begins a first factor", async () => {
    const resetId = await request(world);
    await approve(suzuki, resetId);
    await apply(suzuki, resetId);
    const mails = await mailsOf("factor-reset-done");
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/.exec(mails.get("owner@example.com") ?? "")?.[0] ?? "";
    expect(code).not.toBe("");
    for (const [to, text] of mails) if (to !== "owner@example.com") expect(text).not.toContain(code);
    const [row] = await ownerQuery("SELECT code_hash, used_at FROM activation_code WHERE account_id = $1", [member.accountId]);
    expect(row).toEqual({ code_hash: sha256(`${member.accountId}|${code.replaceAll("-", "")}`), used_at: null });
  });

  it("[CL-10] password, lock and counters stay", async () => {
    await ownerQuery("UPDATE account SET locked_at = now(), factor_fails = 10 WHERE id = $1", [member.accountId]);
    const before = await ownerQuery(
      "SELECT c.hash, a.locked_at, a.factor_fails FROM account a JOIN credential c ON c.account_id = a.id",
    );
    const resetId = await request(world);
    await approve(suzuki, resetId);
    await apply(suzuki, resetId);
    expect(
      await ownerQuery("SELECT c.hash, a.locked_at, a.factor_fails FROM account a JOIN credential c ON c.account_id = a.id"),
    ).toEqual(before);
  });

  it("[CL-10] an owner whom no mail reaches is told by message, and waits as everybody does; the code is printed once, never by whoever asked", async () => {
    await ownerQuery("UPDATE member SET contact_mail = NULL WHERE id = $1", [member.memberId]);
    await ownerQuery("UPDATE factor SET method = 'sms', destination_enc = $1", [
      Buffer.from(sealField(factorPlace("destination_enc", member.factorId), "+819012345678")),
    ]);
    await setPost(member, "〒105-0001 東京都港区見本1-1-1");
    const resetId = await request(world, { delivery: "post" });
    await approve(suzuki, resetId);
    expect(await stateOf(resetId)).toBe("waiting");
    expect(await count("SELECT 1 FROM sms WHERE template = 'factor-reset-waiting'")).toBe(1);
    expect(await apply(suzuki, resetId, later.subtract({ milliseconds: 1 }))).toBe(false);
    expect(await apply(suzuki, resetId)).toBe(true);
    expect(await printResetLetter(sato.actor, resetId, later.add({ minutes: 1 })), "asked for it").toBeNull();
    const papers = await Promise.all([
      printResetLetter(suzuki.actor, resetId, later.add({ minutes: 1 })),
      printResetLetter(suzuki.actor, resetId, later.add({ minutes: 1 })),
    ]);
    expect(papers.filter((paper) => paper !== null)).toHaveLength(1);
    expect(await ownerQuery("SELECT code_enc, code_until, printed_by FROM factor_reset")).toEqual([
      { code_enc: null, code_until: null, printed_by: suzuki.id },
    ]);
    await expect(ownerQuery("UPDATE factor_reset SET printed_by = requested_by")).rejects.toThrow(/check constraint/);
  });

  it("[CL-10] an owner who can be told nowhere waits all the same", async () => {
    await ownerQuery("UPDATE member SET contact_mail = NULL WHERE id = $1", [member.memberId]);
    await ownerQuery("UPDATE factor SET method = 'totp'");
    await setPost(member, "〒105-0001 東京都港区見本1-1-1");
    const resetId = await request(world, { delivery: "post" });
    await approve(suzuki, resetId);
    expect(await stateOf(resetId)).toBe("waiting");
    expect(await count("SELECT 1 FROM factor")).toBe(1);
  });
});

describe("withdrawing", () => {
  const tokenOf = async () =>
    /token=([A-Za-z0-9_-]{43})/.exec((await mailsOf("factor-reset-waiting")).get("owner@example.com") ?? "")?.[1] ?? "";

  it("[CL-10] the owner's link stops it until it takes effect; looking changes nothing; pressed twice it is the same", async () => {
    const resetId = await request(world);
    await approve(suzuki, resetId);
    const token = await tokenOf();
    expect(await findOwnerReset(token, noon)).toMatchObject({ state: "open", takesEffectAt: later });
    expect(await stateOf(resetId)).toBe("waiting");
    const answers = await Promise.all([withdrawResetByLink(token, noon), withdrawResetByLink(token, noon)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await stateOf(resetId)).toBe("withdrawn");
    expect(await apply(suzuki, resetId)).toBe(false);
    expect(await count("SELECT 1 FROM factor")).toBe(1);
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'factor-reset.withdrawn'")).toBe(1);
  });

  it("[CL-10] at the moment of its effect the link is over, and a made-up one opens nothing", async () => {
    await approve(suzuki, await request(world));
    const token = await tokenOf();
    expect(await withdrawResetByLink(token, later)).toMatchObject({ ok: false, refusal: { kind: "link-expired" } });
    expect(await findOwnerReset(token, later)).toEqual({ state: "over" });
    expect(await findOwnerReset(newToken(), noon)).toBeNull();
    expect(await withdrawResetByLink(newToken(), noon)).toMatchObject({ ok: false });
  });

  it("[CL-10] link and effect at the same moment: one of the two", async () => {
    const resetId = await request(world);
    await approve(suzuki, resetId);
    const token = await tokenOf();
    const [withdrawn, applied] = await Promise.all([
      withdrawResetByLink(token, later.subtract({ milliseconds: 1 })),
      apply(suzuki, resetId),
    ]);
    expect([withdrawn.ok, applied].filter(Boolean)).toHaveLength(1);
  });

  it("[CL-10] staff stop one, with a reason; afterwards another can be asked for", async () => {
    const resetId = await request(world);
    expect((await withdrawResetByStaff(sato.actor, { resetId, reason: "本人から電話があった" }, noon)).ok).toBe(true);
    expect(await approve(suzuki, resetId)).toMatchObject({ ok: false, refusal: { kind: "changed-by-another" } });
    expect(await request(world)).not.toBe(resetId);
  });
});
