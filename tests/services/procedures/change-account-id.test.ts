import { beforeAll, describe, expect, it } from "vitest";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { findAccountId } from "@/lib/queries/account-ids/find-account-id";
import { savePasswordDraft } from "@/lib/services/account-ids/save-password-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { actorOf, draft, later, noon, openSampleContract, place, publishSample, registerId, shown } from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

type Input = Extract<ProcedureRequest, { kind: "change-account-id" }>["input"];

const change = (accountId: string, other: Partial<Input> = {}): ProcedureRequest => ({
  kind: "change-account-id",
  input: {
    accountId,
    familyName: "試験",
    givenName: "花子",
    familyKana: "シケン",
    givenKana: "ハナコ",
    userName: "花子",
    role: "user",
    ...other,
  },
});

const refusalOf = async (actor: AccountActor, request: ProcedureRequest) => {
  const saved = await saveDraft(actor, request, noon);
  return saved.ok ? null : saved.refusal;
};

async function openSession(actor: AccountActor, n: string): Promise<string> {
  const [grant] = await ownerQuery<{ id: string; epoch: number }>(
    "SELECT g.id, a.epoch FROM account_grant g JOIN account a ON a.id = g.account_id WHERE g.account_id = $1",
    [actor.accountId],
  );
  const [row] = await ownerQuery<{ id: string }>(
    `INSERT INTO session (id, token_hash, account_id, grant_id, brand, epoch, created_at, last_seen_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'S', $4, now(), now(), now() + interval '1 day') RETURNING id`,
    [`${actor.accountId}${n}`, actor.accountId, grant?.id, grant?.epoch],
  );
  return row?.id ?? "";
}

const openSessions = async (actor: AccountActor) =>
  (await ownerQuery<{ id: string }>("SELECT id FROM session WHERE account_id = $1 AND ended_at IS NULL", [actor.accountId])).map(
    (row) => row.id,
  );

describe("the details of an account ID", () => {
  it("[FB-09] names, kana and user name change, the string does not; the audit trail names no person", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("details"));
    await place(holder, change("details", { familyName: "改姓", userName: "はな" }), later(1));
    expect((await findAccountId(holder, "details", later(2)))?.id).toMatchObject({
      accountId: "details",
      person: { familyName: "改姓", givenName: "花子", userName: "はな" },
      role: "user",
    });
    const [entry] = await ownerQuery<{ data: object }>(
      "SELECT data FROM audit_entry WHERE action = 'procedure.change-account-id' AND member_id = $1",
      [holder.memberId],
    );
    expect(JSON.stringify(entry?.data)).not.toMatch(/改姓|はな/);
  });

  it("[FB-11][FB-33] a new role is the contract's and the login's, ends its sessions and says what it means", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("promoted"));
    const user = await actorOf(holder, "promoted", "user");
    await openSession(user, "a");
    const id = await draft(holder, change("promoted", { role: "admin" }), later(1));
    const { document } = await shown(holder, "change-account-id", id, later(1));
    expect(document.effects?.rows.join()).toContain("お客様番号");
    expect(document.entries.map((row) => row.value)).toContain("ユーザー権限 → 管理者権限");
    await place(holder, change("promoted", { role: "admin" }), later(2));
    expect(await openSessions(user)).toEqual([]);
    expect((await findAccountId(holder, "promoted", later(3)))?.id.role).toBe("admin");
    const grants = await asMember(holder, (tx) => tx.accountGrant.findMany({ where: { accountId: user.accountId } }));
    expect(grants.map((one) => one.role)).toEqual(["admin"]);
  });

  it("[FB-32] a user ID changes its own names, never its role, and nobody else's", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("own-one"));
    await place(holder, registerId("other-one"));
    const user = await actorOf(holder, "own-one", "user");
    expect(await refusalOf(user, change("own-one", { role: "admin" }))).toMatchObject({ kind: "role-not-permitted" });
    expect(await refusalOf(user, change("other-one", { userName: "x" }))).toMatchObject({ kind: "not-own" });
    expect(await refusalOf(user, change("nobody-has-it", { userName: "x" })), "unknown ≡ not own").toMatchObject({
      kind: "not-own",
    });
    await place(user, change("own-one", { userName: "わたし" }), later(1));
    expect((await findAccountId(user, "own-one", later(2)))?.id.userName).toBe("わたし");
    expect(await findAccountId(user, "other-one", later(2))).toBeNull();
    // The form of a password warns of the logins' names; half of the holder's login is not told to a user ID.
    const number = (await findAccountId(holder, "own-one", later(2)))?.loginIds;
    expect(number).toEqual(["own-one", expect.stringMatching(/^\d{14}$/)]);
    expect((await findAccountId(user, "own-one", later(2)))?.loginIds).toEqual(["own-one"]);
  });

  it("a change without a change is refused; another contract's ID is not there", async () => {
    const [holder, stranger] = [await openSampleContract(), await openSampleContract()];
    await place(holder, registerId("same"));
    expect(await refusalOf(holder, change("same"))).toMatchObject({ kind: "nothing-to-change" });
    expect(await refusalOf(stranger, change("same", { userName: "x" }))).toMatchObject({ kind: "account-id-unknown" });
    expect(await findAccountId(stranger, "same", noon)).toBeNull();
  });

  it("what somebody else changed meanwhile is shown again and not overwritten", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("two-browsers"));
    const first = await draft(holder, change("two-browsers", { userName: "一" }));
    const { shownHash } = await shown(holder, "change-account-id", first);
    await place(holder, change("two-browsers", { userName: "二" }), later(1));
    const placed = await placeProcedure(
      holder,
      { kind: "change-account-id", draftId: first, shownHash, confirmed: true },
      later(2),
    );
    expect(placed).toMatchObject({ ok: false, refusal: { kind: "changed-since-shown" } });
  });
});

const first = "Demo-pass-2026!";
const save = (actor: AccountActor, accountId: string | null, password: string, current: string, at = noon) =>
  savePasswordDraft(actor, { accountId, password, current }, at);

async function changeTo(actor: AccountActor, accountId: string | null, password: string, current: string, at = noon) {
  const saved = await save(actor, accountId, password, current, at);
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  const confirmation = await shown(actor, "change-password", saved.value.id, at);
  const { shownHash } = confirmation;
  const request = { kind: "change-password", draftId: saved.value.id, shownHash, confirmed: true } as const;
  return { confirmation, request, placed: await placeProcedure(actor, request, at) };
}

const requirementOf = (saved: Awaited<ReturnType<typeof save>>) => (saved.ok ? null : saved.refusal.facts.requirement);

describe("a new password", () => {
  it("[FB-25] the customer number's needs the current one, shows three characters, keeps this session and ends the others", async () => {
    const opened = await openSampleContract();
    const mine = await openSession(opened, "mine");
    await openSession(opened, "other");
    const holder = { ...opened, sessionId: mine };
    expect(await save(holder, null, "Kawa-no-ishi-3!", "wrong")).toMatchObject({ ok: false, refusal: { kind: "login-failed" } });
    const { confirmation, placed, request } = await changeTo(holder, null, "Kawa-no-ishi-3!", first);
    expect(confirmation.maskedPassword).toBe("Kaw************");
    expect(JSON.stringify(confirmation.document)).not.toContain("ishi");
    expect(placed?.ok).toBe(true);
    expect(await openSessions(holder)).toEqual([mine]);
    expect(await placeProcedure(holder, request, later(1)), "a second press is the same success").toEqual(placed);
    expect(await save(holder, null, "Yama-no-ki-44!", first, later(2)), "the old one is wrong now").toMatchObject({ ok: false });
    expect(await save(holder, null, "Yama-no-ki-44!", "Kawa-no-ishi-3!", later(2))).toMatchObject({ ok: true });
  });

  it("[FB-17] the current password and every past one are refused", async () => {
    const holder = await openSampleContract();
    expect(requirementOf(await save(holder, null, first, first))).toBe("past");
    await changeTo(holder, null, "Kawa-no-ishi-3!", first);
    await changeTo(holder, null, "Yama-no-ki-44!", "Kawa-no-ishi-3!", later(1));
    for (const past of [first, "Kawa-no-ishi-3!", "Yama-no-ki-44!"])
      expect(requirementOf(await save(holder, null, past, "Yama-no-ki-44!", later(2))), past).toBe("past");
  });

  it.each([
    ["short-A1!", "min-length"],
    ["no-capital-2026!", "upper"],
    ["Minato-2026!", "breached"],
  ])("[CL-12] %s is refused: %s", async (password, requirement) => {
    const holder = await openSampleContract();
    expect(requirementOf(await save(holder, null, password, first))).toBe(requirement);
  });

  it("[CL-12] a password with the customer number or the account ID in it is refused", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("hana-ko"));
    expect(requirementOf(await save(holder, "hana-ko", "Hana-ko-2026!", ""))).toBe("login-id");
  });

  it("[FB-05] holder and administrator change another ID's without its current one; all its sessions end", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("forgets"));
    await place(holder, registerId("manages", "admin"));
    const [user, admin] = [await actorOf(holder, "forgets", "user"), await actorOf(holder, "manages", "admin")];
    await openSession(user, "x");
    const proved = await steppedUp(admin, later(1));
    expect((await changeTo(proved, "forgets", "Mori-no-oto-5!", "", later(1))).placed?.ok).toBe(true);
    expect(await openSessions(user)).toEqual([]);
    expect(await save(user, "forgets", "Umi-no-iro-6!", first, later(2)), "its old one is wrong").toMatchObject({ ok: false });
    expect(await save(user, "forgets", "Umi-no-iro-6!", "Mori-no-oto-5!", later(2))).toMatchObject({ ok: true });
  });

  it("[FB-05] a user ID changes only its own, with the current one; nobody but the holder the customer number's", async () => {
    const holder = await openSampleContract();
    await place(holder, registerId("mine-only"));
    await place(holder, registerId("not-mine", "admin"));
    const [user, admin] = [await actorOf(holder, "mine-only", "user"), await actorOf(holder, "not-mine", "admin")];
    expect(await save(user, "not-mine", "Mori-no-oto-5!", first)).toMatchObject({ ok: false, refusal: { kind: "not-own" } });
    for (const actor of [user, admin])
      expect(await save(actor, null, "Mori-no-oto-5!", first)).toMatchObject({
        ok: false,
        refusal: { kind: "role-not-permitted" },
      });
    expect(await save(user, "mine-only", "Mori-no-oto-5!", "")).toMatchObject({ ok: false, refusal: { kind: "login-failed" } });
  });

  it("of two drafts the second is refused: its password was compared with what is gone", async () => {
    const holder = await openSampleContract();
    const [one, two] = [await save(holder, null, "Kawa-no-ishi-3!", first), await save(holder, null, "Yama-no-ki-44!", first)];
    if (!one.ok || !two.ok) throw new Error("not saved");
    const press = async (id: string, at = later(1)) => {
      const { shownHash } = await shown(holder, "change-password", id, at);
      return placeProcedure(holder, { kind: "change-password", draftId: id, shownHash, confirmed: true }, at);
    };
    expect((await press(one.value.id))?.ok).toBe(true);
    expect(await press(two.value.id)).toMatchObject({ ok: false, refusal: { kind: "changed-by-another" } });
  });

  it("no member's scope changes or reads another member's password", async () => {
    const [holder, stranger] = [await openSampleContract(), await openSampleContract()];
    const [row] = await asMember(
      stranger,
      (tx) =>
        tx.$queryRaw<{ changed: boolean }[]>`SELECT change_password(${holder.accountId}::uuid, 'x', now(), now()) AS changed`,
    );
    expect(row?.changed).toBe(false);
    await expect(asMember(holder, (tx) => tx.pastPassword.findMany())).rejects.toThrow(/permission denied/);
  });
});
