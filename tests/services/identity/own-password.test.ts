import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import type { MemberActor } from "@/lib/domain/permission";
import { findSession } from "@/lib/queries/identity/find-session";
import { createAccount } from "@/lib/services/identity/open-account";
import { changeOwnPassword, draftOwnPassword, shownOwnPassword } from "@/lib/services/identity/own-password";
import { hashPassword, verifyPassword } from "@/lib/services/identity/password";
import { ownerQuery, resetDatabase } from "../../support/database";
import { mailsOf, noon, publish, rightPassword } from "./support";

const newPassword = "Ki-no-eda-2026!";

beforeAll(async () => {
  await resetDatabase();
  await publish();
});

/** A member ID with two open sessions; the actor is the first. */
async function open(loginId: string): Promise<{ actor: MemberActor; other: string }> {
  const memberId = randomUUID();
  const person = { familyName: "見本", givenName: "太郎", familyKana: "ミホン", givenKana: "タロウ" };
  const passwordHash = await hashPassword(rightPassword);
  const opened = await asStaff({ staffId: "test" }, async (tx) => {
    await tx.member.create({
      data: {
        id: memberId,
        number: `M-${loginId}`,
        kind: "corporate",
        company: "見本商事",
        ...person,
        createdAt: toInstantColumn(noon),
      },
    });
    const login = { loginId, kind: "member-id", brand: "", ...person, userName: "見本太郎", locale: "ja" } as const;
    return createAccount(tx, { ...login, passwordHash, memberId, contractId: null, role: "admin" }, noon);
  });
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const { accountId } = opened.value;
  const [grant] = await ownerQuery<{ id: string }>("SELECT id FROM account_grant WHERE account_id = $1", [accountId]);
  const session = async (token: string) => {
    const id = randomUUID();
    await ownerQuery(
      `INSERT INTO session (id, token_hash, account_id, grant_id, brand, epoch, created_at, last_seen_at, expires_at)
       VALUES ($1, encode(sha256($2::bytea), 'hex'), $3, $4, '', 1, $5, $5, $5::timestamptz + interval '12 hours')`,
      [id, Buffer.from(token), accountId, grant?.id, toInstantColumn(noon)],
    );
  };
  await session(`${loginId}-one`);
  await session(`${loginId}-two`);
  const found = await findSession(`${loginId}-one`, noon);
  if (!found || found.actor.contractId !== null) throw new Error("no session of a member");
  return { actor: found.actor, other: `${loginId}-two` };
}

const credentialOf = async (accountId: string) =>
  (await ownerQuery<{ hash: string }>("SELECT hash FROM credential WHERE account_id = $1", [accountId]))[0]?.hash ?? "";

describe("[CL-12] a member ID's own password", () => {
  it("changes once, ends the other sessions, keeps this one; the same form twice does it once", async () => {
    const { actor, other } = await open("taro01");
    const draft = await draftOwnPassword(actor, { password: newPassword, current: rightPassword }, noon);
    if (!draft.ok) throw new Error(draft.refusal.kind);
    expect(draft.value).not.toContain(newPassword);
    expect(await shownOwnPassword(actor, draft.value, noon)).toBe(`Ki-${"*".repeat(12)}`);
    const at = noon.add({ minutes: 1 });
    const twice = await Promise.all([changeOwnPassword(actor, draft.value, at), changeOwnPassword(actor, draft.value, at)]);
    expect(twice.map((one) => one.ok)).toEqual([true, true]);
    const { accountId } = actor;
    expect(await ownerQuery("SELECT 1 FROM past_password WHERE account_id = $1", [accountId])).toHaveLength(1);
    expect(
      await ownerQuery("SELECT 1 FROM audit_entry WHERE subject_id = $1 AND action = 'password.changed'", [accountId]),
    ).toHaveLength(1);
    expect(await verifyPassword(await credentialOf(actor.accountId), newPassword)).toBe(true);
    expect(await findSession(other, noon)).toBeNull();
    expect(await findSession("taro01-one", noon)).not.toBeNull();
  });

  it("refuses a wrong current password and counts it, the present one, one with the ID in it, and one that is too short", async () => {
    const { actor } = await open("taro02");
    const refusalOf = async (password: string, current = rightPassword) => {
      const draft = await draftOwnPassword(actor, { password, current }, noon);
      return draft.ok ? null : draft.refusal.kind;
    };
    expect(await refusalOf(newPassword, "Wrong-pass-1")).toBe("login-failed");
    expect(await refusalOf(rightPassword)).toBe("password-refused");
    expect(await refusalOf("Abc-taro02-9!")).toBe("password-refused");
    expect(await refusalOf("Ab1!short")).toBe("password-refused");
    const rows = await ownerQuery<{ fails: number }>("SELECT password_fails AS fails FROM account WHERE id = $1", [
      actor.accountId,
    ]);
    expect(rows).toEqual([{ fails: 1 }]);
    expect(await mailsOf(actor.accountId)).toEqual([]);
  });

  it("a draft opens for nobody else, not after ten minutes, and not over a password that was changed meanwhile", async () => {
    const { actor } = await open("taro03");
    const { actor: stranger } = await open("taro04");
    const draft = await draftOwnPassword(actor, { password: newPassword, current: rightPassword }, noon);
    if (!draft.ok) throw new Error(draft.refusal.kind);
    expect(await shownOwnPassword(stranger, draft.value, noon)).toBeNull();
    expect(await changeOwnPassword(stranger, draft.value, noon)).toMatchObject({ refusal: { kind: "draft-expired" } });
    expect(await changeOwnPassword(actor, draft.value, noon.add({ minutes: 11 }))).toMatchObject({
      refusal: { kind: "draft-expired" },
    });
    await ownerQuery("UPDATE credential SET changed_at = $2 WHERE account_id = $1", [
      actor.accountId,
      toInstantColumn(noon.add({ minutes: 1 })),
    ]);
    expect(await changeOwnPassword(actor, draft.value, noon.add({ minutes: 2 }))).toMatchObject({
      refusal: { kind: "changed-by-another" },
    });
  });
});
