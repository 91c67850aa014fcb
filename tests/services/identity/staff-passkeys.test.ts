import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findStaffSession } from "@/lib/queries/staff/find-staff-session";
import { listOwnPasskeys } from "@/lib/queries/staff/own-passkeys";
import { offerLogin } from "@/lib/services/identity/passkeys/offer-login";
import { finishStaffWithPasskey, loginStaffWithPasskey } from "@/lib/services/identity/passkeys/staff/login-staff-with-passkey";
import { offerStaffRegistration, offerStaffSecond } from "@/lib/services/identity/passkeys/staff/offer-staff";
import { registerStaffPasskey, removeStaffPasskey } from "@/lib/services/identity/passkeys/staff/register-staff-passkey";
import { startStaffLogin } from "@/lib/services/staff/start-staff-login";
import { Authenticator, ourPage, ourParty } from "../../support/authenticator";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addStaff, codeAt, noon, publishSample, type TestStaff } from "../staff/staff-world";

const later = (minutes: number) => noon.add({ minutes });
const kindOf = (decision: { ok: boolean; refusal?: { kind: string } }) => (decision.ok ? "ok" : decision.refusal?.kind);
let number = 0;

async function register(staff: TestStaff, key: Authenticator, code: string, at = later(1), spoil = {}) {
  const asked = await offerStaffRegistration(staff.actor, ourParty, at);
  const given = { name: "鍵", code, credential: key.create(asked.challenge, spoil) };
  return registerStaffPasskey(staff.actor, given, ourParty, at);
}

async function withPasskey() {
  number += 1;
  const staff = await addStaff("support", `passkey-${number}`);
  const key = new Authenticator();
  expect(kindOf(await register(staff, key, codeAt(staff.secret, later(1))))).toBe("ok");
  return { staff, key };
}

async function loginBy(key: Authenticator, spoil = {}) {
  const { asked, browser } = await offerLogin(ourParty, null, later(5), "staff-login");
  const login = { assertion: key.get(asked.challenge, spoil), browser, address: "192.0.2.20" };
  return { login, decided: await loginStaffWithPasskey(login, ourParty, later(5)) };
}

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});
beforeEach(async () => {
  await ownerQuery("DELETE FROM throttle");
});

describe("[SECURITY] a passkey of staff", () => {
  test("is added with the app's code, once, and told by mail; it alone lets in", async () => {
    const { staff, key } = await withPasskey();
    const again = await register(staff, new Authenticator(), codeAt(staff.secret, later(1)));
    expect(kindOf(again), "the same code twice").toBe("code-refused");
    const mails = await ownerQuery("SELECT 1 FROM mail WHERE template = 'staff-passkey-changed'");
    expect(mails.length).toBeGreaterThan(0);
    const { login, decided } = await loginBy(key);
    if (!decided.ok) throw new Error(decided.refusal.kind);
    expect((await findStaffSession(decided.value.token, later(6)))?.actor.staffId).toBe(staff.id);
    expect(kindOf(await loginStaffWithPasskey(login, ourParty, later(5))), "replayed").toBe("login-failed");
    expect(await listOwnPasskeys(staff.actor)).toMatchObject([{ name: "鍵", host: "localhost" }]);
  });

  test.each([
    ["another origin", { page: { ...ourPage, origin: "http://evil.example" } }],
    ["another host's id", { page: { ...ourPage, rpId: "evil.example" } }],
    ["nobody verified", { verified: false }],
  ])("refused: %s", async (_what, spoil) => {
    const { key } = await withPasskey();
    expect(kindOf((await loginBy(key, spoil)).decided)).toBe("login-failed");
  });

  test("20 at once with one answer open one session", async () => {
    const { key } = await withPasskey();
    const { asked, browser } = await offerLogin(ourParty, null, later(5), "staff-login");
    const assertion = key.get(asked.challenge);
    const tries = Array.from({ length: 20 }, (_, index) => ({ assertion, browser, address: `198.51.100.${index}` }));
    const all = await Promise.all(tries.map((one) => loginStaffWithPasskey(one, ourParty, later(5))));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  }, 60_000);

  test("does instead of the code after the password; a colleague's doesn't", async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()];
    const second = async (key: Authenticator) => {
      const { loginId, password } = mine.staff;
      const started = await startStaffLogin({ loginId, password, address: "192.0.2.21" }, later(5));
      if (!started.ok) throw new Error(started.refusal.kind);
      const pendingToken = started.value.token;
      const asked = await offerStaffSecond(pendingToken, ourParty, later(5));
      return finishStaffWithPasskey({ pendingToken, assertion: key.get(asked?.challenge ?? "") }, ourParty, later(5));
    };
    expect(kindOf(await second(other.key))).toBe("code-refused");
    expect(kindOf(await second(mine.key))).toBe("ok");
    expect(await offerStaffSecond(null, ourParty, later(5))).toBeNull();
  });

  test("opens nothing once it is removed, the login is locked, or it is to begin anew", async () => {
    const [gone, locked, anew] = [await withPasskey(), await withPasskey(), await withPasskey()];
    const [row] = await listOwnPasskeys(gone.staff.actor);
    const code = codeAt(gone.staff.secret, later(3));
    expect(
      kindOf(
        await removeStaffPasskey(
          locked.staff.actor,
          { id: row?.id ?? "", code: codeAt(locked.staff.secret, later(3)) },
          later(3),
        ),
      ),
    ).toBe("method-not-found");
    expect(kindOf(await removeStaffPasskey(gone.staff.actor, { id: row?.id ?? "", code }, later(3)))).toBe("ok");
    await ownerQuery("UPDATE staff SET locked_at = now() WHERE id = $1", [locked.staff.id]);
    await ownerQuery("UPDATE staff_credential SET first = true WHERE staff_id = $1", [anew.staff.id]);
    for (const { key } of [gone, locked, anew]) expect(kindOf((await loginBy(key)).decided)).toBe("login-failed");
  });
});
