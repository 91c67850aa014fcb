import { type Decision, decide, refuse } from "../decision";
import { type GroundGroup, type PeopleGround, type PreparedChange, shownPerson } from "./people-ground";
import type { PeopleRequestOf } from "./people-request";
import type { ShownGroup } from "./people-shown";

/** Making, renaming, filling and emptying a management group (BZ-21). An empty one is allowed: it waits for its people. */
export function prepareGroup(
  { groupId, name, people }: PeopleRequestOf<"save-group">,
  ground: PeopleGround,
): Decision<PreparedChange> | null {
  const before = groupId === null ? null : ground.groups.find(({ id }) => id === groupId);
  if (before === undefined || people.some((one) => !ground.people.some(({ grantId }) => grantId === one))) return null;
  const used = ground.groups.some((one) => one.id !== groupId && one.name.toLowerCase() === name.toLowerCase());
  if (used) return refuse("group-name-used", ground.roles.groups);
  const after = shownGroup({ id: "", name, people }, ground);
  const shown = { kind: "save-group", before: before && shownGroup(before, ground), after } as const;
  if (shown.before && JSON.stringify(shown.before) === JSON.stringify(after))
    return refuse("nothing-to-change", ground.roles.groups);
  return decide({ access: null, shown });
}

export function prepareGroupEnd(
  { groupId }: PeopleRequestOf<"dissolve-group">,
  ground: PeopleGround,
): Decision<PreparedChange> | null {
  const group = ground.groups.find(({ id }) => id === groupId);
  return group ? decide({ access: null, shown: { kind: "dissolve-group", group: shownGroup(group, ground) } }) : null;
}

/** In the order of the people's list, whoever entered them. */
function shownGroup({ name, people }: GroundGroup, ground: PeopleGround): ShownGroup {
  return { name, people: ground.people.filter(({ grantId }) => people.includes(grantId)).map(shownPerson) };
}
