import { beforeEach, describe, expect, it } from "vitest";
import { asMember } from "@/lib/db/scope";
import { confirmPeopleChange, findCompletedChange } from "@/lib/queries/people/people-change";
import { listPeopleHistory } from "@/lib/queries/people/people-history";
import { getPeoplePage } from "@/lib/queries/people/people-page";
import { acceptInvitation } from "@/lib/services/people/accept-invitation";
import { placePeopleChange } from "@/lib/services/people/place-people-change";
import { savePeopleDraft } from "@/lib/services/people/save-people-draft";
import { ownerQuery } from "../../support/database";
import { start } from "../identity/support";
import {
  access,
  actorOf,
  carryOut,
  later,
  logIn,
  mailsTo,
  noon,
  openSomeone,
  outcome,
  peopleScene,
  prove,
  type Someone,
  tokenFor,
  type World,
} from "./support";

let here: World;
let admin: Someone;
let user: Someone;
let stranger: Someone;

beforeEach(async () => {
  ({ here, admin, stranger } = await peopleScene());
  user = await openSomeone(here, "user.here", "user");
});

const change = (grantId: string, changes: object) =>
  ({ kind: "change-access", grantId, access: { ...access, ...changes } }) as const;

describe("an access that is changed", () => {
  it("[BZ-13] ends the sessions that rest on it at their next request, tells the person, and stands in the history", async () => {
    expect(outcome(await carryOut(admin.actor, change(user.grantId, { role: "accountant" })))).toBe("done");
    expect(await actorOf(user.token)).toBeNull();
    expect((await mailsTo("user.here@example.com")).map(({ template }) => template)).toEqual(["people-access-changed"]);
    expect((await mailsTo("admin.here@example.com")).map(({ template }) => template)).toEqual(["people-change-done"]);
    const [event] = (await listPeopleHistory(admin.actor, noon, 1))?.events ?? [];
    expect(event).toMatchObject({ action: "people.access-changed", by: "見本 admin.here", about: "見本 user.here" });
    expect(event?.roles.after?.ja).toBe("経理");
    expect((await logIn(user.accountId, user.grantId)).actor.role).toBe("accountant");
  });

  it("[BZ-13] leaves the last administrator in charge, also when two give each other up at once", async () => {
    expect(outcome(await carryOut(admin.actor, change(admin.grantId, { role: "user" })))).toBe("last-manager");
    const second = await openSomeone(here, "second.here");
    const both = await Promise.all([
      carryOut(admin.actor, change(second.grantId, { role: "user" })),
      carryOut(second.actor, change(admin.grantId, { role: "user" })),
      carryOut(admin.actor, { kind: "remove-person", grantId: second.grantId }),
      carryOut(second.actor, { kind: "remove-person", grantId: admin.grantId }),
    ]);
    expect(both.filter((one) => one?.ok)).toHaveLength(1);
    const left = await ownerQuery("SELECT 1 FROM account_grant WHERE member_id = $1 AND role = 'admin' AND ended_at IS NULL", [
      here.memberId,
    ]);
    expect(left).toHaveLength(1);
  });

  it("[BZ-13] is refused to a role that may not, whatever was drafted before", async () => {
    const second = await openSomeone(here, "second.here");
    const draft = await savePeopleDraft(second.actor, { kind: "remove-person", grantId: user.grantId }, noon);
    const id = draft?.ok ? draft.value.id : "";
    const shown = await confirmPeopleChange(second.actor, id, noon);
    await carryOut(admin.actor, change(second.grantId, { role: "user" }));
    const shownHash = shown?.state === "ready" ? shown.shownHash : "";
    const placed = await placePeopleChange(second.actor, { draftId: id, shownHash }, noon);
    expect(outcome(placed)).toBe("changed-by-another");
    expect(outcome(await carryOut(user.actor, change(user.grantId, { role: "admin" })))).toBe("role-not-permitted");
  });

  it("[JP-10] is done once however often it is sent, and not at all when it is other now than shown", async () => {
    await prove(admin.actor);
    const draft = await savePeopleDraft(admin.actor, change(user.grantId, { role: "accountant" }), noon);
    const draftId = draft?.ok ? draft.value.id : "";
    const shown = await confirmPeopleChange(admin.actor, draftId, noon);
    const shownHash = shown?.state === "ready" ? shown.shownHash : "";
    expect(outcome(await placePeopleChange(admin.actor, { draftId, shownHash: "0".repeat(64) }, noon))).toBe(
      "changed-since-shown",
    );
    const many = await Promise.all(
      Array.from({ length: 10 }, () => placePeopleChange(admin.actor, { draftId, shownHash }, noon)),
    );
    expect(many.every((one) => one?.ok)).toBe(true);
    expect(await ownerQuery("SELECT 1 FROM audit_entry WHERE action = 'people.access-changed'")).toHaveLength(1);
    expect((await findCompletedChange(admin.actor, draftId, later(600)))?.number).toMatch(/^M26-11-\d{4}$/);
    expect(await findCompletedChange(user.actor, draftId, noon)).toBeNull();
    expect(await findCompletedChange(stranger.actor, draftId, noon)).toBeNull();
  });

  it("expires with its draft, and of another member's people knows nothing", async () => {
    const draft = await savePeopleDraft(admin.actor, { kind: "remove-person", grantId: user.grantId }, noon);
    const draftId = draft?.ok ? draft.value.id : "";
    const over = await placePeopleChange(admin.actor, { draftId, shownHash: "x" }, later(30));
    expect(outcome(over)).toBe("draft-expired");
    expect(outcome(await carryOut(stranger.actor, change(user.grantId, { role: "admin" })))).toBe("not there");
    expect(outcome(await carryOut(stranger.actor, { kind: "remove-person", grantId: user.grantId }))).toBe("not there");
    expect(await placePeopleChange(stranger.actor, { draftId, shownHash: "x" }, noon)).toBeNull();
  });

  it("changes nothing when nothing is different, and never one's own place", async () => {
    expect(outcome(await carryOut(admin.actor, change(user.grantId, {})))).toBe("nothing-to-change");
    await openSomeone(here, "second.here");
    expect(outcome(await carryOut(admin.actor, { kind: "remove-person", grantId: admin.grantId }))).toBe("person-not-oneself");
  });
});

describe("chosen contracts and an end", () => {
  async function vendor(until = "2026-12-31") {
    const someone = await openSomeone(here, "vendor.here", "vendor");
    const changes = { role: "vendor", contracts: here.contractIds.slice(0, 1), until, purpose: "移行" };
    expect(outcome(await carryOut(admin.actor, change(someone.grantId, changes)))).toBe("done");
    return { ...someone, ...(await logIn(someone.accountId, someone.grantId)) };
  }

  it("[BZ-13] shows the chosen contracts and no row of another, whatever a query asks for", async () => {
    const { actor } = await vendor();
    const seen = await asMember(actor, async (tx) => ({
      contracts: await tx.contract.findMany({ select: { id: true } }),
      byId: await tx.contract.findFirst({ where: { id: here.contractIds[1] ?? "" } }),
      changed: await tx.contract.updateMany({ where: { id: here.contractIds[1] ?? "" }, data: { eventCount: 7 } }),
    }));
    expect(seen.contracts).toEqual([{ id: here.contractIds[0] }]);
    expect(seen.byId).toBeNull();
    expect(seen.changed.count).toBe(0);
    expect(await asMember(admin.actor, (tx) => tx.contract.count())).toBe(2);
  });

  it("[BZ-13] bounds every table that belongs to a contract", async () => {
    const open = await ownerQuery<{ relname: string }>(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relrowsecurity AND c.relname NOT IN ('account_grant', 'grant_contract', 'invitation_contract')
         AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'contract_id' AND NOT a.attisdropped)
         AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND 'madoguchi_app'::regrole = ANY (p.polroles))
         AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'chosen_contracts')`,
    );
    expect(open).toEqual([]);
  });

  it("[JP-01] ends by itself at the end of its last day in Japan, and asks nobody to do anything", async () => {
    const { token, accountId, grantId, loginId } = await vendor("2026-11-20");
    const midnight = noon.add({ hours: 12 });
    const late = await logIn(accountId, grantId, midnight.subtract({ minutes: 5 }));
    expect(await actorOf(late.token, midnight.subtract({ milliseconds: 1 }))).not.toBeNull();
    expect(await actorOf(late.token, midnight)).toBeNull();
    expect(await actorOf(token, midnight)).toBeNull();
    expect((await getPeoplePage(admin.actor, midnight))?.people.map(({ grantId: id }) => id)).not.toContain(grantId);
    // Nor does it log in again: before any code is sent, and like a login that never was.
    const typed = { kind: "member-id", brand: "" } as const;
    await start({ loginId }, midnight.subtract({ minutes: 1 }), typed);
    await expect(start({ loginId }, midnight, typed)).rejects.toThrow("login-failed");
  });

  it("is invited again after its end, with the same login", async () => {
    const { actor } = await vendor("2026-11-20");
    const tomorrow = noon.add({ hours: 24 });
    const again = { kind: "invite", mail: "vendor@example.com", access, message: null } as const;
    expect(outcome(await carryOut(admin.actor, again, tomorrow))).toBe("done");
    const joined = await acceptInvitation(actor, await tokenFor("vendor@example.com"), tomorrow);
    expect(joined.ok).toBe(true);
  });
});
