import { beforeEach, describe, expect, it } from "vitest";
import { listGroups } from "@/lib/queries/people/groups";
import { carryOut, confirmed, noon, openSomeone, outcome, peopleScene, type Someone, type World } from "./support";

let here: World;
let admin: Someone;
let user: Someone;
let stranger: Someone;

beforeEach(async () => {
  ({ here, admin, stranger } = await peopleScene());
  user = await openSomeone(here, "user.here", "user");
});

describe("management groups", () => {
  const group = (changes: object = {}) => ({ kind: "save-group", groupId: null, name: "東京", people: [], ...changes }) as const;

  it("[BZ-21] are made empty, filled, renamed and dissolved; who sees whom is said", async () => {
    expect(outcome(await carryOut(admin.actor, group()))).toBe("done");
    const first = await listGroups(admin.actor, noon);
    const groupId = (first?.ok && first.value.groups[0]?.id) || "";
    const filled = group({ groupId, name: "東京支店", people: [admin.grantId, user.grantId].sort() });
    expect(outcome(await carryOut(admin.actor, filled))).toBe("done");
    const page = await listGroups(admin.actor, noon);
    expect(page?.ok && page.value.groups).toMatchObject([
      { name: "東京支店", people: ["見本 admin.here", "見本 user.here"], seers: ["見本 admin.here"] },
    ]);
    expect(outcome(await carryOut(admin.actor, group({ name: "東京支店" })))).toBe("group-name-used");
    expect(outcome(await carryOut(admin.actor, { kind: "dissolve-group", groupId }))).toBe("done");
    const after = await listGroups(admin.actor, noon);
    expect(after?.ok && after.value.groups).toEqual([]);
    expect(outcome(await carryOut(admin.actor, group({ name: "東京支店" })))).toBe("done");
  });

  it("[BZ-21] hold people of the member alone, and lose whoever is removed", async () => {
    expect(outcome(await carryOut(admin.actor, group({ people: [stranger.grantId] })))).toBe("not there");
    await carryOut(admin.actor, group({ people: [user.grantId] }));
    await carryOut(admin.actor, { kind: "remove-person", grantId: user.grantId });
    const page = await listGroups(admin.actor, noon);
    expect(page?.ok && page.value.groups[0]?.people).toEqual([]);
    const theirs = await listGroups(stranger.actor, noon);
    expect(theirs?.ok && theirs.value.groups).toEqual([]);
    const refused = await listGroups({ ...admin.actor, role: "user" }, noon);
    expect(refused?.ok).toBe(false);
  });

  it("of one name are made once, also by two at once", async () => {
    const second = await openSomeone(here, "second.here");
    const acts = [await confirmed(admin.actor, group()), await confirmed(second.actor, group())];
    const both = await Promise.all(acts.map((act) => act()));
    expect(both.filter((one) => one?.ok)).toHaveLength(1);
  });
});
