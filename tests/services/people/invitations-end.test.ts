import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, asStaff } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { findInvitation } from "@/lib/queries/people/invitation-view";
import { denyLogin } from "@/lib/services/identity/device/deny-login";
import { newToken } from "@/lib/services/identity/secrets";
import { closeMemberLogins } from "@/lib/services/member-information/close-member-logins";
import { acceptInvitation } from "@/lib/services/people/accept-invitation";
import { ownerQuery } from "../../support/database";
import {
  access,
  actorOf,
  carryOut,
  logIn,
  noon,
  openSomeone,
  outcome,
  type Someone,
  tokenFor,
  twoCompanies,
  type World,
} from "./support";

let here: World;
let there: World;
let owner: Someone;
let inviter: Someone;
let guest: Someone;

beforeEach(async () => {
  ({ here, there } = await twoCompanies());
  owner = await openSomeone(here, "owner.here");
  inviter = await openSomeone(here, "inviter.here");
  guest = await openSomeone(there, "guest.there");
});

/** An invitation as administrator that waits, and its link. */
async function invited(mail = "guest@example.com"): Promise<string> {
  const request = { kind: "invite", mail, access: { ...access, role: "admin" }, message: null } as const;
  expect(outcome(await carryOut(inviter.actor, request))).toBe("done");
  return tokenFor(mail);
}

const accepted = async (token: string) => {
  const answer = await acceptInvitation(guest.actor, token, noon);
  return answer.ok ? "joined" : answer.refusal.kind;
};
const demotion = () => ({ kind: "change-access", grantId: inviter.grantId, access }) as const;
const removal = () => ({ kind: "remove-person", grantId: inviter.grantId }) as const;

/** The owner of a login presses 「心当たりがない」 in its mail. */
async function deny({ accountId, actor }: Someone): Promise<void> {
  const token = newToken();
  await asAuth((tx) =>
    tx.loginAlarm.create({
      data: {
        id: randomUUID(),
        tokenHash: sha256(token),
        accountId,
        sessionId: actor.sessionId,
        createdAt: toInstantColumn(noon),
        expiresAt: toInstantColumn(noon.add({ hours: 1 })),
      },
    }),
  );
  expect((await denyLogin(token, noon)).ok).toBe(true);
}

describe("[BZ-13] an invitation doesn't outlive what it rests on", () => {
  it.each([
    ["removed", removal],
    ["given a role that invites nobody", demotion],
  ])("its inviter is %s: the link says that it was withdrawn, and lets nobody in", async (_what, request) => {
    const token = await invited();
    expect(outcome(await carryOut(owner.actor, request()))).toBe("done");
    expect((await findInvitation(token, noon))?.state).toBe("withdrawn");
    expect(await accepted(token)).toBe("invitation-not-open");
    const [entry] = await ownerQuery<{ data: object }>(
      "SELECT data FROM audit_entry WHERE action LIKE 'people.%' ORDER BY id DESC",
    );
    expect(entry?.data).toMatchObject({ invitationsWithdrawn: "1" });
  });

  it("a change of access that leaves the inviter in charge leaves its invitations open, and so does a colleague's end", async () => {
    const third = await openSomeone(here, "third.here", "user");
    const token = await invited();
    expect(outcome(await carryOut(owner.actor, { kind: "remove-person", grantId: third.grantId }))).toBe("done");
    expect(await accepted(token)).toBe("joined");
  });

  it("its inviter doesn't know of the login that sent it: all that the login has sent is withdrawn, others' are not", async () => {
    const token = await invited();
    const request = { kind: "invite", mail: "other@example.com", access, message: null } as const;
    expect(outcome(await carryOut(owner.actor, request))).toBe("done");
    await deny(inviter);
    expect(await accepted(token)).toBe("invitation-not-open");
    expect(await accepted(await tokenFor("other@example.com"))).toBe("joined");
  });

  it("its member leaves: nobody joins what is no member any more", async () => {
    const token = await invited();
    await asStaff({ staffId: "test" }, (tx) => closeMemberLogins(tx, here.memberId, noon));
    expect((await findInvitation(token, noon))?.state).toBe("withdrawn");
    expect(await accepted(token)).toBe("invitation-not-open");
  });

  it("even where nothing withdrew it: a grant that is over, or a member that has left, is enough", async () => {
    const [first, second] = [await invited(), await invited("second@example.com")];
    await ownerQuery("UPDATE account_grant SET until = $2 WHERE id = $1", [inviter.grantId, noon.toString()]);
    expect(await accepted(first)).toBe("invitation-not-open");
    await ownerQuery("UPDATE account_grant SET until = NULL WHERE id = $1", [inviter.grantId]);
    await ownerQuery("UPDATE member SET left_at = $2 WHERE id = $1", [here.memberId, noon.toString()]);
    expect(await accepted(second)).toBe("invitation-not-open");
  });

  it("accepted in the moment of the removal it lets in before it, or not at all; nothing hangs and nothing fails", async () => {
    for (const n of [1, 2, 3, 4]) {
      const token = await invited(`guest${n}@example.com`);
      const someone = await openSomeone(there, `guest.${n}`, "user");
      const [joined, done] = await Promise.all([
        acceptInvitation(someone.actor, token, noon),
        carryOut(owner.actor, n % 2 === 0 ? removal() : demotion()),
        deny(inviter),
      ]);
      expect(outcome(done)).toBe("done");
      const left = (await findInvitation(token, noon))?.state;
      expect(left).toBe(joined.ok ? "used" : "withdrawn");
      await ownerQuery("UPDATE account_grant SET role = 'admin', ended_at = NULL WHERE id = $1", [inviter.grantId]);
      inviter = { ...inviter, ...(await logIn(inviter.accountId, inviter.grantId)) };
    }
  });
});

it("[CL-13] a session of a member that has left is none, whatever became of its grant", async () => {
  expect(await actorOf(owner.token)).not.toBeNull();
  await ownerQuery("UPDATE member SET left_at = $2 WHERE id = $1", [here.memberId, noon.toString()]);
  expect(await actorOf(owner.token)).toBeNull();
  expect(await actorOf(guest.token)).not.toBeNull();
});
