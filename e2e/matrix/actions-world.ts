import type { People } from "../support/people/started";
import { type Cast, castOf } from "./actions-askers";
import { type Found, Gatherer } from "./actions-gather";
import { type Action, actionsOfBuild } from "./actions-of-build";
import { contractSteps, loginSteps, memberSteps } from "./actions-steps-member";
import { staffSteps } from "./actions-steps-staff";
import { visitorSteps } from "./actions-steps-visitor";
import { rows } from "./routes";
import { type Scene, setScene } from "./scene";

export type World = {
  readonly actions: readonly Action[];
  readonly found: readonly Found[];
  /** What went wrong on the way to a form. */
  readonly problems: readonly string[];
  readonly cast: Cast;
  readonly scene: Scene;
};

/** Answers that are no pages. */
const notPages = /^\/(dev|api|fonts|looks|brand\/x)|\/(file|csv|pdf|open|html|bounce|qr|enter)(\?|$)/;

/** Whose pages the table's addresses are: the first member's, and one for whole members, staff, and everybody. */
function ownersOf(at: string): string[] {
  if (/^\/staff(?!\/login)/.test(at)) return ["staff manager"];
  return at.startsWith("/mypage") ? ["holder", "another holder", "member admin"] : ["nobody"];
}

/** Everybody, something of everything, and the form of every action, on a page of its owner's. Its own scene, since the acts are done in the end. */
export async function setWorld(people: People): Promise<World> {
  const scene = await setScene(people);
  const cast = await castOf(people, scene);
  const actions = actionsOfBuild();
  const gather = new Gatherer(actions);
  const addresses = [...new Set(rows.map(([, address]) => address(scene.things)))].filter((at) => !notPages.test(at));
  for (const at of addresses) await Promise.all(ownersOf(at).map((name) => gather.see(cast.as(name), at)));
  await contractSteps(gather, cast);
  const { tokens, reported } = await memberSteps(gather, cast);
  await staffSteps(gather, { scene, cast, people, tokens, reported });
  await visitorSteps(gather, { scene, cast, people, tokens });
  await loginSteps(gather, cast);
  return { actions, found: [...gather.found.values()], problems: gather.problems, cast, scene };
}
