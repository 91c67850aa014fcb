import { beforeEach, describe, expect, it } from "vitest";
import { asMember } from "@/lib/db/scope";
import { listGroups } from "@/lib/queries/people/groups";
import { membersOfLogin } from "@/lib/queries/people/members-of-login";
import { listPeopleHistory } from "@/lib/queries/people/people-history";
import { getPeoplePage } from "@/lib/queries/people/people-page";
import { acceptInvitation } from "@/lib/services/people/accept-invitation";
import { switchMember } from "@/lib/services/people/switch-member";
import {
  access,
  actorOf,
  carryOut,
  later,
  logIn,
  mailsTo,
  noon,
  outcome,
  peopleScene,
  type Someone,
  tokenFor,
  type World,
} from "./support";

let here: World;
let there: World;
let admin: Someone;
let stranger: Someone;

beforeEach(async () => {
  ({ here, there, admin, stranger } = await peopleScene());
});

describe("one login with several members", () => {
  async function joinHere(role: string, changes: object = {}) {
    await carryOut(admin.actor, {
      kind: "invite",
      mail: "guest@example.com",
      access: { ...access, role, ...changes },
      message: null,
    });
    const joined = await acceptInvitation(stranger.actor, await tokenFor("guest@example.com"), noon);
    if (!joined.ok || !joined.value.session) throw new Error("not joined");
    return { grantId: joined.value.grantId, token: joined.value.session.token };
  }

  it("[BZ-13] switches with a new token to a grant of its own alone, and never prolongs the login", async () => {
    const { token } = await joinHere("accountant");
    const guest = await actorOf(token);
    if (!guest) throw new Error("no session");
    expect((await switchMember(guest, admin.grantId, noon)).ok).toBe(false);
    expect((await switchMember(guest, "no-uuid", noon)).ok).toBe(false);
    const tries = await Promise.all(Array.from({ length: 5 }, () => switchMember(guest, stranger.grantId, later(60))));
    const switched = tries.flatMap((one) => (one.ok ? [one.value] : []));
    expect(switched).toHaveLength(1);
    expect(switched[0]?.maxAgeSeconds).toBe(11 * 3600);
    expect(await actorOf(token)).toBeNull();
    expect((await actorOf(switched[0]?.token ?? "", later(60)))?.memberId).toBe(there.memberId);
  });

  it("shows nothing of one member while it works for the other", async () => {
    const { token } = await joinHere("admin");
    const guest = await actorOf(token);
    if (!guest) throw new Error("no session");
    const answers = [
      await getPeoplePage(guest, noon),
      await listPeopleHistory(guest, noon, 1),
      await listGroups(guest, noon),
      await asMember(guest, (tx) => tx.contract.findMany()),
      await asMember(guest, (tx) => tx.session.findMany({ where: { grantId: admin.grantId }, select: { id: true } })),
    ];
    expect(JSON.stringify(answers)).toContain(here.canary);
    expect(JSON.stringify(answers)).not.toContain(there.canary);
    // The list of one's own members is the one place where both stand, and only for the login itself.
    expect(JSON.stringify(await membersOfLogin(guest, noon))).toContain(there.canary);
    expect(JSON.stringify(await membersOfLogin(admin.actor, noon))).not.toContain(there.canary);
  });

  it("removed from one member it ends there at once, and goes on for the other", async () => {
    const { grantId, token } = await joinHere("user");
    const elsewhere = await logIn(stranger.accountId, stranger.grantId);
    expect(outcome(await carryOut(admin.actor, { kind: "remove-person", grantId }))).toBe("done");
    expect(await actorOf(token)).toBeNull();
    expect((await actorOf(elsewhere.token))?.memberId).toBe(there.memberId);
    expect((await mailsTo("admin.there@example.com")).map(({ template }) => template)).toContain("people-removed");
    expect(JSON.stringify(await membersOfLogin(elsewhere.actor, noon))).not.toContain(here.canary);
  });

  it("tells a member only of the logins for itself", async () => {
    const { grantId } = await joinHere("user");
    await logIn(stranger.accountId, stranger.grantId, later(60));
    const line = (await getPeoplePage(admin.actor, later(120)))?.people.find((one) => one.grantId === grantId);
    expect(line?.lastLoginAt?.toString()).toBe(noon.toString());
  });
});
