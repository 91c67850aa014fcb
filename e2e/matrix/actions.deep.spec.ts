import { test as base, expect } from "../support/fixtures";
import { call, leadsOn, stateIn, wentOn } from "./actions-call";
import { notMet, notPressed } from "./actions-exceptions";
import type { Found } from "./actions-gather";
import type { Door } from "./actions-of-build";
import { pressed, type Sendings, sendingsOf, tried } from "./actions-run";
import { setWorld, type World } from "./actions-world";
import { absent } from "./routes";

const test = base.extend<object, { world: World }>({
  world: [async ({ people }, use) => use(await setWorld(people)), { scope: "worker", timeout: 400_000 }],
});

const uuid = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** The forms that were met, and for what was not met a form by hand, as of the login or the colleague that would have it. */
function allOf({ found, actions, cast }: World): Found[] {
  const met = new Set(found.map(({ action }) => action.id));
  const byHand = actions.flatMap((action): Found[] => {
    const listed = notMet[action.name];
    if (!listed || met.has(action.id)) return [];
    const owner = cast.as(
      { anybody: "nobody", contract: "holder", login: "holder", member: "member admin", staff: "staff manager" }[action.door],
    );
    const at = { anybody: "/login", contract: "/mypage", login: "/mypage", member: "/mypage", staff: "/staff" }[action.door];
    const form = { target: at, fields: Object.entries(listed.fields), names: [], choices: {}, isAction: true };
    return [{ action, form, at, owner }];
  });
  return [...found, ...byHand];
}

const loginIdsOf = ({ scene, cast }: World) =>
  new Set([scene.things.loginId, ...Object.values(cast.logins).map(({ loginId }) => loginId)]);

/** Whatever is the owner's, by its ids. */
function idsOf({ scene, cast }: World, { owner }: Found, { ids }: Sendings): string[] {
  const own = owner.name === "holder" || owner.side === "staff" ? Object.values(scene.things) : [];
  const people = cast.askers
    .filter(({ member }) => member !== "" && member === owner.member)
    .flatMap((one) => one.accountId ?? []);
  return [owner.member, ...own, ...people, ...ids].flatMap((text) => text.match(uuid) ?? []).filter((id) => id !== absent);
}

/** What the owner would send, but for a password that is typed again: its own. */
const typedBy = ({ cast }: World, { owner }: Found): Record<string, string> => {
  const login = cast.logins[owner.name];
  return login ? { currentPassword: login.password } : {};
};

test("[SECURITY] every action of the build stands in a form that was met on its owner's page, or is listed with the reason", async ({
  world,
}) => {
  const { actions, found, problems } = world;
  expect(problems, "the way to the forms").toEqual([]);
  const met = new Set(found.map(({ action }) => action.name));
  const named = actions.map(({ name }) => name);
  expect(new Set(named).size, "no two have one name").toBe(named.length);
  expect(named.filter((name) => !met.has(name)).sort()).toEqual(Object.keys(notMet).sort());
});

test("[SECURITY] every action × every kind of actor × own, foreign, absent, malformed: the answer of the permission tables, and no trace", async ({
  world,
  people,
}) => {
  test.setTimeout(900_000);
  const wrong: string[] = [];
  const { askers, canaries } = world.cast;
  const firsts = new Set(["nobody", "user ID", "another holder", "member user", "another member's admin", "staff support"]);
  for (const found of allOf(world)) {
    const sendings = sendingsOf(found, typedBy(world, found), loginIdsOf(world));
    const ids = idsOf(world, found, sendings);
    const trial = { found, sendings, canary: canaries[found.owner.member] ?? null };
    const before = await people.rowsNaming(ids);
    for (const origin of ["https://evil.example", "null"]) {
      const answer = await call(found.owner.visitor, found.action, found.at, sendings.given, { Origin: origin });
      if (leadsOn(answer) !== "") wrong.push(`${found.action.name} from ${origin}: ${answer.status} ${leadsOn(answer)}`);
    }
    for (let from = 0; from < askers.length; from += 6)
      wrong.push(
        ...(await Promise.all(askers.slice(from, from + 6).map((asker) => tried(trial, asker, firsts.has(asker.name))))).flat(),
      );
    const after = await people.rowsNaming(ids);
    for (const [table, rows] of Object.entries(after))
      if (rows !== before[table]) wrong.push(`${found.action.name} of ${found.owner.name}: left a trace in ${table}`);
  }
  expect(wrong).toEqual([]);
});

test("[SECURITY] control: the same encoding with the owner's session does what the form is for, of every wrapper at least one in the database", async ({
  world,
  people,
}) => {
  test.setTimeout(600_000);
  const stopped: string[] = [];
  const traces: Record<Door, string[]> = { anybody: [], contract: [], login: [], member: [], staff: [] };
  // What ends a session, a person's access or a request comes after everything that needs it.
  const last =
    /(end\w*Session|remove|Removal|withdraw|Withdrawal|delete|Deletion|switchMember|deny|decide|stop|confirmReset|Password)/i;
  const all = world.found.toSorted((one, other) => Number(last.test(one.action.name)) - Number(last.test(other.action.name)));
  for (const found of all) {
    const sendings = sendingsOf(found, typedBy(world, found), loginIdsOf(world));
    const ids = idsOf(world, found, sendings);
    const before = JSON.stringify(await people.rowsNaming(ids));
    const answer = await pressed({ found, sendings, canary: null });
    if (!wentOn(answer))
      stopped.push(
        `${found.action.name}: ${answer.status} ${leadsOn(answer)} ${JSON.stringify({ ...stateIn(answer), values: {} })}`,
      );
    if (JSON.stringify(await people.rowsNaming(ids)) !== before) traces[found.action.door].push(found.action.name);
  }
  expect(stopped.filter((name) => !((name.split(":")[0] ?? "") in notPressed))).toEqual([]);
  for (const [door, names] of Object.entries(traces)) expect(names, `a trace of ${door}`).not.toEqual([]);
});
