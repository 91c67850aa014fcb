import { sampleCatalogue } from "../../tests/support/sample-catalogue";
import { Visitor } from "../support/http/visitor";
import type { People } from "../support/people/started";
import { type Action, actionsOfBuild } from "./actions-of-build";
import { type Caller, callLoggedIn, callWithEach, leadingTo, tellingCalls } from "./call-each";
import { expect, test } from "./fixtures";
import { absent, malformed } from "./routes";
import { type Scene, setScene } from "./scene";

type Login = Parameters<People["enter"]>[0];

/** Somebody, and somebody else of the kind once an action has ended the session: a login that was tried like this soon gets no codes. */
async function entering(people: People, make: () => Promise<Login>): Promise<Caller> {
  const renew = async () => Visitor.member(await people.enter(await make()));
  return { visitor: await renew(), renew };
}

/** A member with a contract, one without, and an id of everything that they have. */
async function whatIsTheirs(people: People, { owner, things, canary }: Scene) {
  const company = await people.member({ role: "admin", canary });
  await people.member({ role: "user", memberId: company.memberId });
  // Drafts of every kind are among the scene's things (what is placed has pages only); of what has no page, the database knows.
  // Account IDs are named by what their owners type.
  const known = Object.entries(things).flatMap(([name, id]) => (name.endsWith("Placed") ? [] : [id]));
  const ids = [...new Set([...known, ...(await people.idsOf([owner.memberId, company.memberId]))])];
  expect(ids.length).toBeGreaterThan(40);
  const theirs = [owner.memberId, owner.contractId, company.memberId, ...ids].filter((id) => id.length === absent.length);
  return { company, ids: [...ids, owner.login.loginId], theirs };
}

const behind = (...doors: Action["door"][]) => actionsOfBuild().filter(({ door }) => doors.includes(door));

test("[SECURITY][BZ-13] every action × every kind of login of another member × foreign, absent, malformed and missing ids: nothing is theirs", async ({
  people,
  scene,
}) => {
  test.setTimeout(1_500_000);
  const { ids, theirs } = await whatIsTheirs(people, scene);
  const company = await people.member({ role: "admin" });
  const odd = [absent, ...malformed.map(decodeURIComponent), null];
  const few = [...ids.slice(0, 3), ...odd];
  const before = await people.rowsNaming(theirs);
  const tried = async (caller: Caller, doors: Action["door"][], some: readonly (string | null)[]) =>
    expect(await tellingCalls(caller, behind(...doors), some, scene.canary)).toEqual([]);

  const asStranger = await entering(people, async () => (await people.open()).login);
  await tried(asStranger, ["contract", "login"], [...ids, ...odd]);
  await tried(asStranger, ["member", "staff"], few);
  const asCompany = await entering(people, () => people.member({ role: "admin" }));
  await tried(asCompany, ["member"], [...ids, ...odd]);
  await tried(asCompany, ["contract", "login", "staff"], few);
  for (const role of ["user", "accountant", "vendor"]) {
    const colleague = await entering(people, () => people.member({ role, memberId: company.memberId }));
    await tried(colleague, ["login", "member"], ids.slice(0, 6));
  }
  const nobody = { visitor: new Visitor() };
  await tried(nobody, ["anybody"], [...ids, ...odd]);
  await tried(nobody, ["contract", "login", "member", "staff"], few);
  expect(await people.rowsNaming(theirs)).toEqual(before);
});

test("[SECURITY][FB-05] every action that the tables deny a role does nothing, though the ids are right", async ({
  people,
  scene,
}) => {
  test.setTimeout(900_000);
  const { owner, canary } = scene;
  const { company, ids, theirs } = await whatIsTheirs(people, scene);
  const { permissions, staff, memberRoles } = sampleCatalogue();
  const rowOf = <Row extends { code: string }>(rows: readonly Row[] | undefined, code: string) =>
    rows?.find((row) => row.code === code);
  const denied = (door: Action["door"], isDenied: (permission: string) => boolean) =>
    behind(door).filter(({ permission }) => permission !== null && isDenied(permission));
  const table = permissions.find(({ code }) => code === "fibre");
  const toUser = denied("contract", (permission) => rowOf(table?.rows, permission)?.user === "no");
  const toVendor = denied("member", (permission) => !rowOf(memberRoles?.rows, permission)?.roles.includes("vendor"));
  const user = await people.register(owner, "user");
  const vendor = await people.member({ role: "vendor", memberId: company.memberId });
  const own = [...theirs, user.accountId, vendor.accountId];
  const [asUser, asVendor] = [Visitor.member(await people.enter(user)), Visitor.member(await people.enter(vendor))];
  const before = await people.rowsNaming(own);
  let count = toUser.length + toVendor.length;
  // What is denied may name things of one's own member: only that nothing comes of it is asked here.
  for (const [visitor, actions] of [[asUser, toUser] as const, [asVendor, toVendor] as const]) {
    for (const action of actions)
      for (const { status } of await callWithEach(visitor, action, ids)) expect(status, action.name).toBeLessThan(500);
  }
  for (const role of ["nothing", "auditor", "billing", "catalogue", "support"] as const) {
    const visitor = Visitor.staff(await people.enterStaff(await people.staff(role)));
    const shut = denied("staff", (permission) => !rowOf(staff.rows, permission)?.roles.includes(role));
    count += shut.length;
    expect(await tellingCalls({ visitor }, shut, ids.slice(0, 10), canary), role).toEqual([]);
  }
  expect(count).toBeGreaterThan(100);
  expect(await people.rowsNaming(own)).toEqual(before);
});

test("[SECURITY] the same calls by whose the ids are do something: the tests above send what actions read", async ({
  people,
}) => {
  test.setTimeout(600_000);
  // A world of its own: much of it is gone afterwards.
  const scene = await setScene(people);
  const { ids, theirs } = await whatIsTheirs(people, scene);
  const { owner } = scene;
  const logins = [owner.login];
  const caller = await entering(people, async () => logins.pop() ?? (await people.register(owner, "admin")));
  const done: string[] = [];
  for (const action of behind("contract", "login")) {
    const before = await people.rowsNaming(theirs);
    const answers = await callLoggedIn(caller, action, ids);
    const isMoved = JSON.stringify(await people.rowsNaming(theirs)) !== JSON.stringify(before);
    if (isMoved || leadingTo(answers, ids).length > 0) done.push(action.name);
  }
  expect(done.length, done.join("\n")).toBeGreaterThan(20);
});
