import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { Product } from "@/lib/domain/catalogue/product";
import type { ContractEvent, EventOf, OrdinaryEvent } from "@/lib/domain/contracts/events";
import { contract, eventAt, type Story, storyOf } from "./any-story";
import { tell } from "./told";

/** A story and a correction of one of the events that it accepted, which is taken back later. */
export type Corrected = {
  readonly story: Story;
  readonly correction: EventOf<"correct">;
  readonly back: ContractEvent;
  /** The events as they should have been. What was refused then is not asked for again. */
  readonly should: readonly ContractEvent[];
};

const later = (at: string, days: number) =>
  Temporal.Instant.from(at)
    .add({ hours: 24 * days })
    .toString();
const waits = fc.nat({ max: 60 });

/** An event struck out (`earlier` null), or told so many days earlier; after so many days, and taken back after so many more. */
export function correctedStory(product: Product): fc.Arbitrary<Corrected | null> {
  return fc
    .record({
      story: storyOf(product, 8),
      which: fc.nat({ max: 40 }),
      earlier: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
      first: waits,
      second: waits,
    })
    .map(({ story, which, earlier, first, second }) => {
      const refused = new Set(tell(story).refusals.map((one) => one.event));
      const accepted = story.events.filter((event): event is OrdinaryEvent => event.type !== "correct" && !refused.has(event.id));
      const changeable = accepted.filter((event) => event.type !== "order");
      const wrong = changeable[which % Math.max(1, changeable.length)];
      const last = story.events.at(-1);
      if (!wrong || !last) return null;
      const right: OrdinaryEvent[] = earlier === null ? [] : [{ ...wrong, id: "correction", at: later(wrong.at, -earlier) }];
      const [instead] = right;
      const correction: EventOf<"correct"> = {
        id: "correction",
        at: later(last.at, first),
        contract,
        type: "correct",
        replaces: wrong.id,
        ...(instead ? { with: instead } : {}),
      };
      const back = eventAt("back", later(last.at, first + second), { type: "correct", replaces: "correction" });
      const until = story.until.add({ days: first + second });
      return { story: { ...story, until }, correction, back, should: [...accepted.filter((event) => event !== wrong), ...right] };
    });
}
