import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { type Env, getEnv } from "@/lib/config/env";
import { makeTurns } from "./turns";

export type VisitorGate = {
  /** Runs the work when its turn comes; null, and nothing was run, when too many are inside already. */
  readonly enter: <T>(work: () => Promise<T>) => Promise<{ readonly value: T } | null>;
  /** Waits without holding a turn, if one is held: whoever is slowed down slows nobody else. */
  readonly pause: (wait: () => Promise<void>) => Promise<void>;
};

/** So many pieces of work at once, and so many inside in all, those included that wait for a turn or are slowed down. */
export function makeGate(parallel: number, inside: number): VisitorGate {
  const inTurn = makeTurns(parallel);
  const held = new AsyncLocalStorage<{ leave: () => void; comeBack: () => Promise<void> }>();
  let entered = 0;

  /** A turn that is held until it is let go of, by whoever calls `leave`. */
  const takeTurn = () =>
    new Promise<() => void>((taken) => {
      void inTurn(() => new Promise<void>((leave) => taken(leave)));
    });

  return {
    async enter(work) {
      if (entered >= inside) return null;
      entered += 1;
      let leave = await takeTurn();
      const turn = {
        leave: () => leave(),
        comeBack: async () => {
          leave = await takeTurn();
        },
      };
      try {
        return { value: await held.run(turn, work) };
      } finally {
        leave();
        entered -= 1;
      }
    },
    async pause(wait) {
      const turn = held.getStore();
      turn?.leave();
      try {
        await wait();
      } finally {
        await turn?.comeBack();
      }
    },
  };
}

/**
 * How many a web server lets in. The one that answers members gets a visitor's form only from who has sent it elsewhere than our pages
 * do (docs/decisions/0021), so it lets hardly any in. `answers` is ANSWERS; without it one server does for all.
 */
export const gateFor = (answers: Env["ANSWERS"]): VisitorGate => (answers === "members" ? makeGate(1, 4) : makeGate(4, 44));

let made: VisitorGate | null = null;
function own(): VisitorGate {
  made ??= gateFor(getEnv().ANSWERS);
  return made;
}

/**
 * What is done for people without a session takes a few of the database's connections at most: a flood waits here, and beyond the
 * queue it is told to come back. Waiting at the pool instead, it would fail after a few seconds, and everybody else with it.
 */
export const visitorGate: VisitorGate = { enter: (work) => own().enter(work), pause: (wait) => own().pause(wait) };
