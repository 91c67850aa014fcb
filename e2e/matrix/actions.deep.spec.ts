import { sampleCatalogue } from "../../tests/support/sample-catalogue";
import { expect, test } from "../support/fixtures";
import { type Answer, Visitor } from "../support/http/visitor";
import type { People } from "../support/people/started";
import { call } from "./actions-call";
import { type Action, actionsOfBuild } from "./actions-of-build";
import { absent, malformed } from "./routes";
import { setScene } from "./scene";

/** What fields that hold an id are called; every action finds its own among them. */
const idFields =
  "accountId memberId contractId draft report reset request requestId claimId card bounce contactId campaignId document challenge methodId passkey grant grantId group groupId person invitation session sessionId key id export exportId token way noticeId notice staffId device mailId".split(
    " ",
  );

/** An answer to everything else that is asked, so that only the guard, or the service behind it, can refuse. */
const answers = [
  ["confirmed", "yes"],
  ["agreed", "yes"],
  ["on", "on"],
  ["option", "remote-support"],
  ["switch", "user-may-order-paid-options"],
  ["partner", "minato-theatre"],
  ["kind", "name"],
  ["role", "admin"],
  ["scope", "all"],
  ["decision", "approve"],
  ["outcome", "right"],
  ["channel", "telephone"],
  ["check-name", "match"],
  ["check-contact-mail", "match"],
  ["reason", "本人から電話があり、氏名とメールを確かめた"],
  ["note", "本人から電話があり、氏名とメールを確かめた"],
  ["answer", "本人から電話があり、氏名とメールを確かめた"],
  ["amount", "500"],
  ["name", "試験の名前"],
  ["code", "000000"],
] as const;

/** `null`: no id at all. */
const withId = (id: string | null) => [...answers, ...(id === null ? [] : idFields.map((field) => [field, id] as const))];

const atOnce = 8;

async function callWithEach(visitor: Visitor, action: Action, ids: readonly (string | null)[]): Promise<Answer[]> {
  const found: Answer[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce).map((id) => call(visitor, action, "/", withId(id)));
    found.push(...(await Promise.all(some)));
  }
  return found;
}

/** Somebody whose sessions some of the actions end. */
function entering(people: People, login: Parameters<People["enter"]>[0]): () => Promise<Visitor> {
  let visitor: Visitor | null = null;
  return async () => {
    const stays = visitor !== null && (await visitor.get("/mypage/security")).status === 200;
    if (visitor === null || !stays) visitor = Visitor.member(await people.enter(login));
    return visitor;
  };
}

/** Calls actions with ids that aren't the caller's; says which answers tell of somebody else, or broke. */
async function tryAll(
  enter: () => Promise<Visitor>,
  actions: readonly Action[],
  ids: readonly (string | null)[],
  canary: string,
) {
  const wrong: string[] = [];
  for (const action of actions) {
    for (const { status, text, headers } of await callWithEach(await enter(), action, ids)) {
      if (status >= 500) wrong.push(`${action.name}: ${status}`);
      if (text.includes(canary)) wrong.push(`${action.name} tells of another member`);
      if (ids.some((id) => id !== null && id !== absent && headers.get("location")?.includes(id)))
        wrong.push(`${action.name} leads to another member's thing`);
    }
  }
  return wrong;
}

async function setWorld(people: People) {
  const scene = await setScene(people);
  const company = await people.member({ role: "admin", canary: scene.canary });
  await people.member({ role: "user", memberId: company.memberId });
  const ids = [...(await people.idsOf([scene.owner.memberId, company.memberId])), scene.things.resetId, scene.things.staffId];
  expect(ids.length).toBeGreaterThan(20);
  return { ...scene, ids, theirs: [scene.owner.memberId, scene.owner.contractId, company.memberId, ...ids] };
}

test("[SECURITY][BZ-13] every action × every kind of login of another member × foreign, absent, malformed and missing ids: nothing is theirs", async ({
  people,
}) => {
  test.setTimeout(1_200_000);
  const { ids, theirs, canary } = await setWorld(people);
  const actions = actionsOfBuild();
  const stranger = (await people.open()).login;
  const company = await people.member({ role: "admin" });
  const colleagues = await Promise.all(
    ["user", "accountant", "vendor"].map((role) => people.member({ role, memberId: company.memberId })),
  );
  const tried = [...ids, absent, ...malformed.map(decodeURIComponent), null];
  const before = await people.rowsNaming(theirs);
  for (const login of [stranger, company]) expect(await tryAll(entering(people, login), actions, tried, canary)).toEqual([]);
  // What each role may is told by the table; what is not theirs is nobody's of them.
  for (const login of colleagues) expect(await tryAll(entering(people, login), actions, ids.slice(0, 8), canary)).toEqual([]);
  expect(await tryAll(async () => new Visitor(), actions, ids.slice(0, 8), canary)).toEqual([]);
  expect(await people.rowsNaming(theirs)).toEqual(before);
});

test("[SECURITY][FB-05] every action that the tables deny a role does nothing, though the ids are right", async ({ people }) => {
  test.setTimeout(1_200_000);
  const { ids, theirs, canary, owner } = await setWorld(people);
  const { permissions, staff, memberRoles } = sampleCatalogue();
  const actions = actionsOfBuild();
  const of = (door: Action["door"], denied: (permission: string) => boolean) =>
    actions.filter((action) => action.door === door && action.permission !== null && denied(action.permission));
  const table = permissions.find(({ code }) => code === "fibre");
  const user = await people.register(owner, "user");
  const colleague = await people.member({ role: "vendor", memberId: owner.memberId });
  const own = [...theirs, user.accountId];
  const rowOf = <Row extends { code: string }>(rows: readonly Row[], code: string) => rows.find((row) => row.code === code);
  const deniedUser = of("contract", (permission) => rowOf(table?.rows ?? [], permission)?.user === "no");
  const deniedVendor = of("member", (permission) => !rowOf(memberRoles?.rows ?? [], permission)?.roles.includes("vendor"));
  const [asUser, asVendor] = [await people.enter(user), await people.enter(colleague)];
  const began = await people.rowsNaming(own);
  expect(await tryAll(async () => Visitor.member(asUser), deniedUser, ids, "never shown")).toEqual([]);
  expect(await tryAll(async () => Visitor.member(asVendor), deniedVendor, ids, "never shown")).toEqual([]);
  let denied = deniedUser.length + deniedVendor.length;
  for (const role of ["nothing", "auditor", "billing", "catalogue"] as const) {
    const session = await people.enterStaff(await people.staff(role));
    const shut = of("staff", (permission) => !rowOf(staff.rows, permission)?.roles.includes(role));
    denied += shut.length;
    expect(await tryAll(async () => Visitor.staff(session), shut, ids, role === "nothing" ? canary : "never shown")).toEqual([]);
  }
  expect(denied).toBeGreaterThan(100);
  expect(await people.rowsNaming(own)).toEqual(began);
});

test("[SECURITY] the same calls by whose the ids are do something: the tests above send what actions read", async ({
  people,
}) => {
  test.setTimeout(600_000);
  const { ids, theirs, owner } = await setWorld(people);
  const moved: string[] = [];
  const enter = entering(people, owner.login);
  for (const action of actionsOfBuild().filter(({ door }) => door === "contract" || door === "login")) {
    const visitor = await enter();
    const before = await people.rowsNaming(theirs);
    await callWithEach(visitor, action, ids);
    if (JSON.stringify(await people.rowsNaming(theirs)) !== JSON.stringify(before)) moved.push(action.name);
  }
  expect(moved.length, moved.join("\n")).toBeGreaterThan(15);
});
