import { type Decision, decide, refuse } from "../decision";
import { rolePermitted } from "../permission";
import { decideLeavingRole } from "./last-manager";
import type { GroundPerson, PeopleGround, PreparedChange } from "./people-ground";
import { shownAccess, shownPerson } from "./people-ground";
import type { PeopleRequest, PeopleRequestOf } from "./people-request";
import { decideAccess, type PersonAccess } from "./person-access";
import { prepareApproval } from "./prepare-approval";
import { prepareGroup, prepareGroupEnd } from "./prepare-group";
import { prepareInvitation, prepareInvitationAct } from "./prepare-invitation";

/**
 * Decides a change among the people of a member, by the permission table first, and says what a confirmation shows of it. Draft,
 * confirmation and placing ask this one function. Null: what it is about is not there.
 */
export function preparePeopleChange(request: PeopleRequest, ground: PeopleGround): Decision<PreparedChange> | null {
  if (request.kind === "set-approval") return prepareApproval(request, ground);
  const permitted = rolePermitted(ground.asker.role, "people.manage", ground.roles);
  if (!permitted.ok) return permitted;
  switch (request.kind) {
    case "invite":
      return prepareInvitation(request, ground);
    case "resend-invitation":
    case "withdraw-invitation":
      return prepareInvitationAct(request, ground);
    case "change-access":
      return withPerson(ground, request.grantId, (person) => changeAccess(request, person, ground));
    case "remove-person":
      return withPerson(ground, request.grantId, (person) => removePerson(person, ground));
    case "save-group":
      return prepareGroup(request, ground);
    case "dissolve-group":
      return prepareGroupEnd(request, ground);
  }
}

function withPerson<T>({ people }: PeopleGround, grantId: string, then: (person: GroundPerson) => T): T | null {
  const person = people.find((one) => one.grantId === grantId);
  return person ? then(person) : null;
}

function changeAccess(
  { access }: PeopleRequestOf<"change-access">,
  person: GroundPerson,
  ground: PeopleGround,
): Decision<PreparedChange> {
  const allowed = decideAccess(access, { ...ground, contractIds: ground.contracts.map(({ id }) => id) });
  if (!allowed.ok) return allowed;
  if (sameAccess(allowed.value, person.access)) return refuse("nothing-to-change", null);
  const roles = ground.people.map(({ grantId, access: { role } }) => ({ grantId, role }));
  const leaving = decideLeavingRole(roles, person.grantId, allowed.value.role, ground.roles);
  if (!leaving.ok) return leaving;
  return decide({
    access: allowed.value,
    shown: {
      kind: "change-access",
      person: shownPerson(person),
      before: shownAccess(person.access, ground),
      after: shownAccess(allowed.value, ground),
      isSelf: person.accountId === ground.asker.accountId,
    },
  });
}

function sameAccess(a: PersonAccess, b: PersonAccess): boolean {
  const contracts = (one: PersonAccess) => (one.contracts === "all" ? "all" : [...one.contracts].sort().join());
  return a.role === b.role && contracts(a) === contracts(b) && a.until === b.until && a.purpose === b.purpose;
}

function removePerson(person: GroundPerson, ground: PeopleGround): Decision<PreparedChange> {
  if (person.accountId === ground.asker.accountId) return refuse("person-not-oneself", ground.roles.lastManager);
  const roles = ground.people.map(({ grantId, access: { role } }) => ({ grantId, role }));
  const leaving = decideLeavingRole(roles, person.grantId, null, ground.roles);
  if (!leaving.ok) return leaving;
  const groups = ground.groups.filter(({ people }) => people.includes(person.grantId)).map(({ name }) => name);
  const shown = {
    kind: "remove-person",
    person: shownPerson(person),
    access: shownAccess(person.access, ground),
    groups,
  } as const;
  return decide({ access: null, shown });
}
